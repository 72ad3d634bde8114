import type { Rule, ValidationDescription } from "../../models/description";
import { rangeOf } from "./range-of";

/** What is typed against a rule is refused with a sentence; a cell may be emptied. */
export function drawValidations(worksheet: Excel.Worksheet, validations: readonly ValidationDescription[]): void {
  for (const { rule, message, ...block } of validations) {
    const { dataValidation } = rangeOf(worksheet, block);
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "Hashcell" };
  }
}

function ruleOf(rule: Rule): Excel.DataValidationRule {
  if (rule.kind === "listed") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  const limits = { formula1: rule.least, formula2: rule.most, operator: "Between" } as const;
  return rule.kind === "between" ? { decimal: limits } : { wholeNumber: limits };
}
