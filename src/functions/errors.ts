import type { Bounds } from "./parameter";
import type { Language } from "./language";
import type { SentenceId, Values } from "./sentences";
import { cut, parameterName, sentence, unitName } from "./sentences";

/** The errors a cell can show. Excel shows our sentence for `#VALUE!` and `#N/A` only, so bad input gives `#VALUE!`. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#N/A";

/** What was probably meant. */
export interface HintSentence {
  readonly id: SentenceId;
  readonly values?: Values;
}

/** What a refusal is about, in no language yet. */
export interface Reason {
  readonly id: SentenceId;
  readonly values?: Values;
  readonly parameter?: string;
  readonly bounds?: Bounds;
  /** The cell of the table given as `parameter`; its row is counted from 1. */
  readonly place?: { readonly heading: SentenceId; readonly row: number };
  /** The columns that the table should have. */
  readonly columns?: readonly { readonly heading: SentenceId; readonly optional: boolean }[];
  readonly hint?: HintSentence | readonly HintSentence[];
}

/** Thrown where a function cannot answer: an error code and the reason for it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason: Reason,
  ) {
    super(sentenceOf("en", reason));
    this.name = "Refusal";
  }
}

/** Refuses an input: `#VALUE!` with a sentence. */
export function refuse(id: SentenceId, values?: Values): never {
  throw new Refusal("#VALUE!", values ? { id, values } : { id });
}

/** Says that a sound question has no answer: `#N/A`, whose sentence Excel shows and which charts leave out. */
export function unanswerable(id: SentenceId, values?: Values): never {
  throw new Refusal("#N/A", values ? { id, values } : { id });
}

/** The reason as a sentence that says what was wrong and what to type instead. */
export function sentenceOf(language: Language, reason: Reason): string {
  const { id, values, parameter, bounds, place, columns, hint } = reason;
  const filled: Record<string, string | number> = { ...values };
  if (typeof filled.value === "string") filled.value = cut(filled.value);
  if (parameter) filled.parameter = parameterName(language, parameter);
  if (place) {
    const column = sentence(language, place.heading);
    filled.parameter = sentence(language, "table.place", { ...filled, column, row: place.row });
  }
  if (columns) {
    const names = columns.map(({ heading, optional }) => [sentence(language, heading), optional] as const);
    filled.columns = names.map(([name, optional]) => (optional ? `[${name}]` : name)).join(" | ");
  }
  if (filled.unit) filled.unit = unitName(language, String(filled.unit));
  if (bounds) filled.bounds = boundsPhrase(language, bounds);
  const hints = [hint ?? []].flat().map((one) => sentence(language, one.id, { ...filled, ...one.values }));
  return [sentence(language, id, filled), ...hints].join(sentence(language, "joint"));
}

/** Bounds in words: "above 0", "from -2 to 2". */
export function boundsPhrase(language: Language, { min, above, max, below }: Bounds): string {
  const low = min ?? above;
  const high = max ?? below;
  const values = { low: grouped(low), high: grouped(high) };
  const lower = min !== undefined ? "min" : above !== undefined ? "above" : "";
  const upper = max !== undefined ? "max" : below !== undefined ? "below" : "";
  if (!lower && !upper) return sentence(language, "bounds.any");
  const id = `bounds.${[lower, upper].filter(Boolean).join("_")}` as SentenceId;
  return sentence(language, id, values);
}

/** A limit with its thousands apart, where there are many. */
const grouped = (limit: number | undefined): string =>
  String(limit ?? "").replace(/^-?\d{5,}$/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ","));
