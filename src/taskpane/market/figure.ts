import type { Language } from "../../functions/language";
import type { Field } from "../../market/snapshot";
import { UNIT_WORDS } from "../../models/market/rows";
import { formatMoment, formatNumber } from "../pane/format";
import type { Speaker } from "../pane/words";

/** A field's value for reading: "67,800", "−11.156%", "2026-02-07 13:42". */
export function figureOf(language: Language, { value, unit }: Pick<Field, "value" | "unit">): string {
  if (unit === "UTC") return formatMoment(value * 1000);
  if (unit !== "fraction") return formatNumber(language, value);
  const percent = formatNumber(language, Number((value * 100).toFixed(3)));
  return `${value > 0 ? "+" : ""}${percent}%`;
}

/** The unit that stands after it; "" where the figure needs none. */
export function unitOf(say: Speaker["say"], unit: string): string {
  if (unit === "fraction" || unit === "ratio") return "";
  const id = UNIT_WORDS[unit];
  return id ? say(id) : unit;
}

/** A moment of the snapshot for reading, in UTC. */
export const momentOf = (iso: string): string => formatMoment(Date.parse(iso));
