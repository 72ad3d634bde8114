import type { Block, Rule, ValidationDescription } from "../description";
import type { Language } from "../language";
import { word } from "../model-words";

const MESSAGES = { between: "model.sheet.between", listed: "model.sheet.listed" } as const;

/** Cells that take nothing but what a rule allows, and say so. */
export const validationOf = (language: Language, block: Block, rule: Rule): ValidationDescription => ({
  ...block,
  rule,
  message: word(language, MESSAGES[rule.kind], rule),
});
