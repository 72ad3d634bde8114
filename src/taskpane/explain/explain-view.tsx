import { useRef } from "preact/hooks";
import { obstacleText, reasonsText } from "../../workbook/share/sentences";
import "../controls/message.css";
import { readName } from "../../formula/call-name";
import { catalogue } from "../../functions/catalogue";
import { nearest } from "../../functions/nearest";
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
          <p>{say("explain.nothing_here", { address: cellsOf(now.active.address) })}</p>
          <p class="quiet">{say("explain.none")}</p>
        </div>
      )}
    </div>
  );
}

function Explained({ now: { active, cell, explainable, readings } }: { readonly now: CellNow }) {
  const { language, say } = useSpeaker();
  if (!explainable) return null;
  const { formula, shared, strays } = explainable;
  const { calls, plain } = explain(explainable, readings, language);
  return (
    <article class="stack">
      <h2>{say("explain.title", { address: cellsOf(cell.address) })}</h2>
      {active.address !== cell.address && (
        <p class="quiet">{say("explain.spilled", { cell: cellsOf(active.address), address: cellsOf(cell.address) })}</p>
      )}
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
          {reason === "unknown-function" && say("joint") + say("explain.nearest", { near: nearestFunctions(name) })}
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

/** The functions whose names are most like one that is none. */
const nearestFunctions = (name: string): string =>
  nearest(
    readName(name)?.id ?? name,
    Object.keys(catalogue).map((id) => ({ name: id, words: [id] })),
  );
