import { quoted } from "../../functions/formula-text";
import { isReference } from "./reference";

/** What someone typed for an argument: nothing, a value, or something for Excel to work out, such as a reference. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "constant"; readonly value: number | string | boolean; readonly text: string }
  | { readonly kind: "expression"; readonly text: string }
  /** No single argument: a comma would split it, or a bracket or a quotation mark is left open. */
  | { readonly kind: "broken" };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const QUOTED = /^"(?:[^"]|"")*"$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: ?(?:Z|UTC))?$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const OPERATORS = /[-+*/^&=<>()[\]{}!#@:"]/;

/** Reads a field. `words` says that a bare word is meant as text there, rather than as a name on the sheet. */
export function readTyped(field: string, words = false): Typed {
  const text = field.trim().replace(/^=\s*/, "");
  if (text === "") return { kind: "blank" };
  if (NUMBER.test(text)) return { kind: "constant", value: Number(text), text };
  if (GROUPED.test(text)) return readTyped(text.replaceAll(",", ""));
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const value = Number((Number(percent) / 100).toPrecision(15));
    return { kind: "constant", value, text: `${percent}%` };
  }
  if (/^(true|false)$/i.test(text)) {
    return { kind: "constant", value: text.toUpperCase() === "TRUE", text: text.toUpperCase() };
  }
  if (QUOTED.test(text)) return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"'), text };
  const date = readDate(text);
  if (date) return date;
  if (isReference(text) || (!words && NAME.test(text))) return { kind: "expression", text };
  if (NAME.test(text) || !OPERATORS.test(text)) return { kind: "constant", value: text, text: quoted(text) };
  return isWhole(text) ? { kind: "expression", text } : { kind: "broken" };
}

/** A date as people type it, which Excel would take for a subtraction or a division. */
function readDate(text: string): Typed | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = hour || minute || second ? `+TIME(${hour},${minute},${second})` : "";
  const value = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  return { kind: "constant", value, text: `DATE(${year},${month},${day})${time}` };
}

/** Whether the text stays one argument inside a call. */
function isWhole(text: string): boolean {
  const closers: string[] = [];
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (/["']/.test(bare)) return false;
  for (const sign of bare) {
    if (Object.hasOwn(CLOSERS, sign)) closers.push(CLOSERS[sign] ?? "");
    else if (/[)\]}]/.test(sign) && closers.pop() !== sign) return false;
    else if (/[,;]/.test(sign) && closers.length === 0) return false;
  }
  return closers.length === 0;
}

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
