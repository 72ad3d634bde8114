import type { ConditionDescription } from "../../models/description";
import { HIGHLIGHTS } from "../../models/looks";
import { rangeOf } from "./range-of";

/** Excel puts each new rule before the others, so that the last comes first. */
export function drawConditions(worksheet: Excel.Worksheet, conditions: readonly ConditionDescription[]): void {
  for (const { formula, look, ...block } of [...conditions].reverse()) {
    const { custom } = rangeOf(worksheet, block).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = HIGHLIGHTS[look].color;
    custom.format.fill.color = HIGHLIGHTS[look].fill;
  }
}
