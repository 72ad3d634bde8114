import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { useSpeaker } from "./words";

type State = { readonly part: ComponentType } | "loading" | "failed";

/** A part of the pane whose code is fetched when it is first looked at. */
export function Deferred({ load }: { readonly load: () => Promise<ComponentType> }) {
  const { say } = useSpeaker();
  const [state, setState] = useState<State>("loading");
  useEffect(() => {
    if (state !== "loading") return;
    load().then(
      (part) => setState({ part }),
      () => setState("failed"),
    );
  }, [state]);
  if (state === "loading") return <p class="quiet">{say("pane.loading")}</p>;
  if (state === "failed") {
    return (
      <div class="stack">
        <p role="alert">{say("pane.problem.part")}</p>
        <Button onClick={() => setState("loading")}>{say("pane.retry")}</Button>
      </div>
    );
  }
  return <state.part />;
}
