import { FormulaText } from "../../components/formula-text";
import { AnswerView } from "../functions/answer";
import { useSpeaker } from "../pane/words";
import { ArgumentRow } from "./argument-row";
import type { ExplainedCall } from "./explain";

/** One call of ours: its arguments, the call with the numbers in it, and what it answers. */
export function ExplainedCallView({ call }: { readonly call: ExplainedCall }) {
  const { say } = useSpeaker();
  const { declaration } = call;
  return (
    <section class="explain-call">
      <h3>{declaration.id}</h3>
      <ul class="explain-arguments" aria-label={say("explain.arguments")}>
        {call.arguments.map((argument) => (
          <ArgumentRow key={argument.parameter.name} argument={argument} />
        ))}
      </ul>
      <div>
        <p class="quiet">{say("explain.numbers")}</p>
        <code class="explain-code">
          <FormulaText text={call.numbers} />
        </code>
      </div>
      <OutcomeView call={call} />
    </section>
  );
}

function OutcomeView({ call: { declaration, outcome } }: { readonly call: ExplainedCall }) {
  const { say } = useSpeaker();
  if (!outcome) return <p class="quiet">{say("explain.result.unknown")}</p>;
  if (outcome.kind === "error") {
    return (
      <div>
        <p class="quiet">{say("explain.wrong")}</p>
        <p class="message" data-tone="danger">
          {outcome.sentence}
        </p>
      </div>
    );
  }
  return (
    <div>
      <p class="quiet">{say("explain.result")}</p>
      {Array.isArray(outcome.answer) ? (
        <p>{say("explain.result.spills")}</p>
      ) : (
        <AnswerView declaration={declaration} answer={outcome.answer} />
      )}
    </div>
  );
}
