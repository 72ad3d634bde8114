import { spansOf } from "./spans";
import type { Span } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node } from "./syntax";
import { readSyntax } from "./syntax";
import { calledName, childrenOf } from "./walk";

/** Any number that RAND may give. */
const DRAWN = "0.6180339887498949";

/** Whether a formula may ask for the time or a random number; a cheap test before it is parsed. */
export const mayDraw = (formula: string): boolean => /\b(?:NOW|TODAY|RAND|RANDBETWEEN)\s*\(/i.test(formula);

/**
 * The formula with numbers in place of the time and of random numbers, so that two calculations of it give the same.
 *
 * @param now - as Excel's NOW gives it
 */
export function withoutDraws(formula: string, now: number): string {
  const syntax = mayDraw(formula) ? readSyntax(formula) : null;
  if (!syntax) return formula;
  const spans = spansOf(syntax);
  const settled = (part: Span, node: Node): string => {
    const replacements: Replacement[] = [];
    const visit = (inner: Node): void => {
      const text = drawn(inner);
      if (text === null) childrenOf(inner).forEach(visit);
      else replacements.push({ at: spans.inner(inner), text });
    };
    visit(node);
    return splice(formula, part, replacements);
  };
  /** The number that a call gives; null where the node draws none. */
  const drawn = (node: Node): string | null => {
    if (node.type !== "CallExpression") return null;
    switch (calledName(node)) {
      case "NOW":
        return String(now);
      case "TODAY":
        return String(Math.floor(now));
      case "RAND":
        return DRAWN;
      case "RANDBETWEEN": {
        const least = node.arguments[0];
        return least ? `(${settled(spans.arguments(node)[0]!, least)})` : null;
      }
      default:
        return null;
    }
  };
  return settled({ start: 0, end: formula.length }, syntax.tree);
}
