import { declarationOf } from "./call-name";
import type { Argument } from "./expand";
import { expand } from "./expand";
import { MAX_LENGTH } from "./limits";
import { nestsTooDeep } from "./nesting";
import type { Obstacle } from "./obstacle";
import type { CallSite } from "./scan";
import { outermostIn, scan, scanSyntax } from "./scan";
import type { Span } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import { isFormula, readSyntax } from "./syntax";
import { argumentsOf } from "./walk";

/** What "Prepare to share" makes of a cell's content. */
export type Translation =
  /** There is no call of ours in it. */
  | { readonly kind: "none" }
  /** The same formula with tagged plain formulas in place of our calls. */
  | { readonly kind: "plain"; readonly formula: string }
  /** It can only become a value, for these reasons. */
  | { readonly kind: "value"; readonly obstacles: readonly Obstacle[] };

/** Turns our calls in a formula into tagged plain formulas; all else stays as it was typed. */
export function translate(content: unknown): Translation {
  const found = scan(content);
  const ours = found.calls.length + found.strays.length > 0 || found.unreadable;
  if (!ours || !isFormula(content)) return { kind: "none" };
  const whole = { start: 0, end: content.length };
  const syntax = readSyntax(content);
  if (!syntax) return { kind: "value", obstacles: [{ code: "unreadable", at: whole }] };
  const { calls, strays } = scanSyntax(syntax);
  const obstacles: Obstacle[] = strays.map(({ name, reason, at }) => ({ code: reason, id: name.toUpperCase(), at }));
  const formula = withoutCalls(content, whole, calls, obstacles);
  if (!obstacles.length && formula.length > MAX_LENGTH) obstacles.push({ code: "too-long", at: whole });
  if (!obstacles.length && nestsTooDeep(formula)) obstacles.push({ code: "too-deep", at: whole });
  return obstacles.length ? { kind: "value", obstacles } : { kind: "plain", formula };
}

/** The plain formula, however long it is; null where there is none. */
export function plainOf(formula: string): string | null {
  const syntax = readSyntax(formula);
  if (!syntax) return null;
  const obstacles: Obstacle[] = [];
  const whole = { start: 0, end: formula.length };
  const plain = withoutCalls(formula, whole, scanSyntax(syntax).calls, obstacles, Infinity);
  return obstacles.length > 0 ? null : plain;
}

/** A part of the source with its calls expanded, innermost first. */
function withoutCalls(
  source: string,
  part: Span,
  calls: readonly CallSite[],
  obstacles: Obstacle[],
  mostCharacters = MAX_LENGTH,
): string {
  const replacements: Replacement[] = [];
  for (const call of outermostIn(part, calls)) {
    const nodes = argumentsOf(call.node);
    const given = call.argumentSpans.map((span, index): Argument | null => {
      const node = nodes[index];
      return node ? { text: withoutCalls(source, span, calls, obstacles, mostCharacters), node } : null;
    });
    const declaration = declarationOf(call.id);
    if (!declaration) continue;
    const expansion = expand(declaration, given);
    if ("code" in expansion) obstacles.push({ ...expansion, id: call.id, at: call.at });
    else if (expansion.text.length > mostCharacters) obstacles.push({ code: "too-long", id: call.id, at: call.at });
    else replacements.push({ at: call.at, text: expansion.text });
  }
  return splice(source, part, replacements);
}
