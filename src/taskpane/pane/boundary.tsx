import { Component, Fragment } from "preact";
import type { ComponentChildren, ContextType } from "preact";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { problemText } from "./problem-text";
import { SpeakerContext } from "./words";
import type { WordId } from "./words";

interface BoundaryProps {
  /** Takes away what may have been the cause, and says so; null where there is nothing to take away. */
  readonly mend?: () => WordId | null;
  readonly children: ComponentChildren;
}

interface State {
  readonly problem?: unknown;
  readonly failed: boolean;
  readonly mended: WordId | null;
}

/** Where a part of the pane cannot be drawn, that part alone says so, and offers a way on. */
export class Boundary extends Component<BoundaryProps, State> {
  static override contextType = SpeakerContext;
  declare context: ContextType<typeof SpeakerContext>;
  override state: State = { failed: false, mended: null };

  override componentDidCatch(problem: unknown): void {
    const mended = this.state.mended === null ? (this.props.mend?.() ?? null) : null;
    this.setState({ problem, failed: mended === null, mended: mended ?? this.state.mended });
  }

  override render() {
    const { failed, problem, mended } = this.state;
    const { say } = this.context;
    if (failed) {
      return (
        <div class="stack">
          <p role="alert">{`${say("pane.problem.drawing")} ${problemText(say, problem)}`}</p>
          <Button onClick={() => this.setState({ failed: false })}>{say("pane.retry")}</Button>
        </div>
      );
    }
    return (
      <>
        {mended !== null && <Message notice={{ tone: "warning", text: say(mended) }} />}
        <Fragment key={mended ?? ""}>{this.props.children}</Fragment>
      </>
    );
  }
}
