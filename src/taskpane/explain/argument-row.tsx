import type { Cell } from "../../functions/cell";
import { formatCell } from "../../functions/format";
import type { Language } from "../../functions/language";
import { parameterName } from "../../functions/sentences";
import { secondsOf, serialOf } from "../../functions/time";
import { unitText } from "../../locales/words";
import { useSpeaker } from "../pane/words";
import type { Speaker } from "../pane/words";
import type { Value } from "./evaluate";
import type { ExplainedArgument } from "./explain";

/** One argument: its value with its unit, and where that comes from. */
export function ArgumentRow({ argument }: { readonly argument: ExplainedArgument }) {
  const { language, say } = useSpeaker();
  const { parameter, value, origin } = argument;
  const unit = typeof value === "number" && parameter.kind !== "time" ? unitText(say, parameter.unit) : "";
  return (
    <li class="explain-argument" data-origin={origin}>
      <span class="explain-name">{parameterName(language, parameter.name)}</span>
      <span class="explain-value">
        <strong>{valueText(language, say, argument, value)}</strong> <span class="quiet">{unit}</span>
      </span>
      <span class="quiet explain-origin">{originText(say, argument)}</span>
    </li>
  );
}

function valueText(
  language: Language,
  say: Speaker["say"],
  { parameter, origin }: ExplainedArgument,
  value: Value | undefined,
): string {
  if (origin === "left-out" || origin === "missing") return "–";
  if (value === undefined) return say("explain.value.unknown");
  if (value === null) return say("explain.value.blank");
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly Cell[])[];
    return say("explain.value.range", { rows: rows.length, columns: rows[0]?.length ?? 0 });
  }
  const seconds = parameter.kind === "time" && typeof value === "number" ? secondsOf(value) : null;
  if (seconds !== null) return formatCell(language, serialOf(seconds), "time");
  return formatCell(language, value as Cell, "cell");
}

function originText(say: Speaker["say"], { origin, text: reference }: ExplainedArgument): string {
  switch (origin) {
    case "typed":
      return say("explain.from.typed");
    case "cell":
      return say("explain.from.cell", { reference });
    case "name":
      return say("explain.from.name", { reference });
    case "formula":
      return say("explain.from.formula", { reference });
    case "default":
      return reference ? say("explain.from.blank", { reference }) : say("explain.from.default");
    case "left-out":
      return say("explain.from.left_out");
    case "missing":
      return say("explain.from.missing");
  }
}
