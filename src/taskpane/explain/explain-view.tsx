import { useRef } from "preact/hooks";
import { obstacleText, reasonsText } from "../../workbook/share/sentences";
import "../controls/message.css";
import { FormulaText } from "../../components/formula-text";
import { cellsOf } from "../formula/reference";
import { useSpeaker } from "../pane/words";
import { explain } from "./explain";
import "./explain-view.css";
import { ExplainedCallView } from "./explained-call";
import type { CellNow } from "./use-explanation";
import { useCellNow } from "./use-explanation";

/** Explains the active cell, and follows the selection. */
export function ExplainView() {
  const { say } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const now = useCellNow(place);
  return (
    <div class="explain" ref={place} aria-live="polite">
      {!now ? (
        <p class="quiet">{say("explain.none")}</p>
      ) : now.explainable ? (
        <Explained now={now} />
      ) : (
        <div class="stack">
          <p>{say("explain.nothing_here", { address: cellsOf(now.cell.address) })}</p>
          <p class="quiet">{say("explain.none")}</p>
        </div>
      )}
    </div>
  );
}

function Explained({ now: { cell, explainable, readings } }: { readonly now: CellNow }) {
  const { language, say } = useSpeaker();
  if (!explainable) return null;
  const { formula, shared, strays } = explainable;
  const { calls, plain } = explain(explainable, readings, language);
  return (
    <article class="stack">
      <h2>{say("explain.title", { address: cellsOf(cell.address) })}</h2>
      <div>
        <p class="quiet">{say("explain.formula")}</p>
        <code class="explain-code">
          <FormulaText text={formula} />
        </code>
        {shared && <p class="quiet">{say("explain.shared")}</p>}
      </div>
      <p>
        <span class="quiet">{say("explain.shows")}</span> <strong>{cell.text}</strong>
      </p>
      {cell.value === "#NAME?" && strays.length === 0 && (
        <p class="message" data-tone="warning">
          {say("explain.name_error")}
        </p>
      )}
      {strays.map(({ name, reason, at }) => (
        <p key={at.start} class="message" data-tone="danger">
          {obstacleText(say, { code: reason, id: name.toUpperCase(), at })}
        </p>
      ))}
      {calls.map((call, index) => (
        <ExplainedCallView key={index} call={call} />
      ))}
      <div>
        <p class="quiet">{say("explain.plain")}</p>
        {plain.kind === "plain" && (
          <code class="explain-code explain-plain">
            <FormulaText text={plain.formula} />
          </code>
        )}
        {plain.kind === "value" && (
          <p>{say("explain.plain.value") + say("joint") + reasonsText(say, plain.obstacles)}</p>
        )}
      </div>
    </article>
  );
}
