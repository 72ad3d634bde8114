/* Spellings that Excel or a reader may give a formula without changing what it computes. */
import { isFunction, isOperator, isRange, isReference, tokenize } from "@borgar/fx";

const BINARY = new Set(["*", "/", "^", "&", "="]);
const REFERENCE_OPERATORS = new Set([":", "#", " "]);
const BINDERS = new Set(["LET", "LAMBDA"]);

/** The formula spelled otherwise; the dice, from 0 to 9, say how. */
export function disturbed(formula: string, dice: () => number): string {
  const tokens = tokenize(formula);
  const rolls = new Map<string, number>();
  /** The same wherever the function stands, as Excel decides it. */
  const rollFor = (name: string) => rolls.get(name) ?? rolls.set(name, dice()).get(name)!;
  return tokens
    .map((token, index) => {
      const { value } = token;
      const [previous, next] = [tokens[index - 1], tokens[index + 1]];
      const alone = [previous, next].every((neighbour) => !REFERENCE_OPERATORS.has(neighbour?.value ?? ""));
      if (isFunction(token) && !BINDERS.has(value))
        return (alone && rollFor(value) > 8 ? "@" : "") + recased(value, dice());
      if (isReference(token)) {
        const text = recased(value, dice());
        return isRange(token) && alone && dice() > 7 ? `(${text})` : text;
      }
      const opensGroup = value === "(" && previous && !isFunction(previous);
      return isOperator(token) && (BINARY.has(value) || opensGroup) ? spaced(value, dice()) : value;
    })
    .join("");
}

const recased = (text: string, roll: number) => (roll > 6 ? text.toLowerCase() : text);

const spaced = (text: string, roll: number) => (roll > 7 ? `${text} ` : roll > 5 ? `${text}\n ` : text);
