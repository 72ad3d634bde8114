import { MAX_LEVELS } from "./limits";
import type { Node } from "./syntax";
import { readSyntax } from "./syntax";
import { childrenOf } from "./walk";

const QUOTED = /"[^"]*"|'[^']*'/g;

/** Whether a formula's functions stand within one another more deeply than Excel takes. */
export function nestsTooDeep(formula: string): boolean {
  // Hardly any formula has so many open brackets that its tree must be asked.
  if (deepestBracket(formula) <= MAX_LEVELS) return false;
  const syntax = readSyntax(formula);
  return syntax !== null && levelsOf(syntax.tree) > MAX_LEVELS;
}

function deepestBracket(formula: string): number {
  let [open, deepest] = [0, 0];
  for (const [bracket] of formula.replace(QUOTED, "").matchAll(/[()]/g)) {
    open += bracket === "(" ? 1 : -1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

const levelsOf = (node: Node): number =>
  Math.max(0, ...childrenOf(node).map(levelsOf)) + (node.type === "CallExpression" ? 1 : 0);
