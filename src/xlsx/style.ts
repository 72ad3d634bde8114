import type { CellStyle, ConditionalRule } from "hucre";
import { blockAddress } from "../models/address";
import type { CellDescription, ConditionDescription } from "../models/description";
import { HIGHLIGHTS, LOOKS } from "../models/looks";

const rgb = (color: string): string => color.slice(1);

const fillOf = (color: string) => ({
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { rgb: rgb(color) },
  bgColor: { rgb: rgb(color) },
});

/** Excel's own; a font that does not say its name and size is left to each reader's whim. */
const STANDARD = { name: "Calibri", size: 11 } as const;

/** How a cell looks, by its role. */
export function styleOf({ role, numberFormat, wrap, align, indent }: CellDescription): CellStyle {
  const { color, bold, size, fill } = LOOKS[role];
  return {
    font: { ...STANDARD, color: { rgb: rgb(color) }, ...(bold && { bold }), ...(size && { size }) },
    ...(fill && { fill: fillOf(fill) }),
    alignment: {
      vertical: "top",
      ...(wrap && { wrapText: true }),
      ...(align && { horizontal: align }),
      ...(indent && { indent: 1 }),
    },
    ...(numberFormat && { numFmt: numberFormat }),
  };
}

/** A condition as a rule of a file. */
export function conditionOf(condition: ConditionDescription, index: number): ConditionalRule {
  const { color, fill } = HIGHLIGHTS[condition.look];
  return {
    type: "expression",
    priority: index + 1,
    formula: condition.formula.slice(1),
    range: blockAddress(condition),
    style: { font: { color: { rgb: rgb(color) } }, fill: fillOf(fill) },
  };
}
