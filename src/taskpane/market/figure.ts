import type { Language } from "../../functions/language";
import type { Field } from "../../market";
import { formatMoment, formatNumber } from "../../functions/format";
import { unitText } from "../../locales/words";
import type { Speaker } from "../pane/words";

/** A field's value with as many digits as the sheet's number format shows: "67,800.00", "−11.155%". */
export function figureOf(
  language: Language,
  { value, unit }: Pick<Field, "value" | "unit">,
  numberFormat: string,
): string {
  if (unit === "UTC") return formatMoment(value * 1000);
  const [, always = "", perhaps = ""] = /\.(0*)(#*)/.exec(numberFormat) ?? [];
  const digits = {
    minimumFractionDigits: always.length,
    maximumFractionDigits: always.length + perhaps.length,
  };
  if (unit !== "fraction") return formatNumber(language, value, digits);
  return formatNumber(language, value, { ...digits, style: "percent", signDisplay: "exceptZero" });
}

/** The unit that stands after a figure; "" where it needs none. */
export const unitOf = (say: Speaker["say"], unit: string): string =>
  unit === "fraction" || unit === "ratio" ? "" : unitText(say, unit);

/** A moment of the snapshot for reading, in UTC. */
export const momentOf = (iso: string): string => formatMoment(Date.parse(iso));

/** How far a figure has moved, and where to; null where it stands still. */
export function changeOf(
  language: Language,
  now: number,
  before: number,
): { readonly text: string; readonly direction: "up" | "down" } | null {
  const change = now / before - 1;
  if (!Number.isFinite(change) || Math.abs(change) < 0.00005) return null;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const text = formatNumber(language, change, { ...digits, style: "percent", signDisplay: "exceptZero" });
  return { text, direction: change > 0 ? "up" : "down" };
}
