import { millisecondsOf } from "../../functions/time";
import type { Block, Rule, ValidationDescription } from "../description";
import type { Language } from "../language";
import { word } from "../model-words";
import type { WordId } from "../model-words";

const MESSAGES = {
  between: "model.sheet.between",
  whole: "model.sheet.whole",
  day: "model.sheet.day",
  listed: "model.sheet.listed",
} as const satisfies Record<Rule["kind"], WordId>;

/** Cells that take nothing but what a rule allows, and say so. */
export const validationOf = (language: Language, block: Block, rule: Rule): ValidationDescription => ({
  ...block,
  rule,
  message: word(language, MESSAGES[rule.kind], limitsOf(rule)),
});

function limitsOf(rule: Rule): Readonly<Record<string, string>> {
  if (rule.kind === "listed") return {};
  const shown = rule.kind === "day" ? dayText : numberText;
  return { least: shown(rule.least), most: shown(rule.most) };
}

const dayText = (day: number): string => new Date(millisecondsOf(day)).toISOString().slice(0, 10);

const numberText = (number: number): string => number.toLocaleString("en-US", { maximumFractionDigits: 8 });
