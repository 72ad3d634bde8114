import type { Parameter } from "../functions/parameter";
import { mayBeBlank } from "./blank";
import { treeKey } from "./same-tree";
import type { Span, Spans } from "./spans";
import type { Node } from "./syntax";
import { blankMeansMore, defaultText } from "./template";
import type { Binding } from "./unify";
import { isCallOf, isUnary, withoutIntersection } from "./walk";

/** An argument found again in a plain formula. */
export interface Recovered {
  readonly node: Node;
  /** Its text, without the parentheses that the plain formula needed. */
  readonly at: Span;
}

/** Why the places where an argument should stand do not give one argument. */
export interface Irrecoverable {
  readonly reason: "argument-differs" | "default-changed";
  readonly found: Node;
}

/** Finds the one argument that stands at all places of a parameter. */
export function recover(
  parameter: Parameter,
  places: readonly Binding[],
  template: Spans,
  spans: Spans,
): Recovered | Irrecoverable {
  const contents: Recovered[] = [];
  for (const { hole, found } of places) {
    const kept = template.layers(hole).length;
    const unwrapped = blankMeansMore(parameter) ? withoutBlankDefault(parameter, found, spans) : null;
    if (!unwrapped && blankMeansMore(parameter) && mayBeBlank(found)) return { reason: "default-changed", found };
    contents.push(...(unwrapped ?? [{ node: found, at: textIn(found, kept, spans) }]));
  }
  return theOne(contents);
}

/** All must be the same, but for an `@` in front that Excel added to some. */
function theOne(contents: readonly Recovered[]): Recovered | Irrecoverable {
  const key = treeKey(withoutIntersection(contents[0]!.node));
  for (const { node } of contents)
    if (treeKey(withoutIntersection(node)) !== key) return { reason: "argument-differs", found: node };
  return contents.find(({ node }) => !isUnary(node, "@")) ?? contents[0]!;
}

/** Both arguments of `IF(ISBLANK(argument),default,argument)`; null where the node is something else. */
function withoutBlankDefault(parameter: Parameter, node: Node, spans: Spans): Recovered[] | null {
  const choice = withoutIntersection(node);
  if (!isCallOf(choice, "IF") || choice.arguments.length !== 3) return null;
  const [test, fallback, value] = choice.arguments;
  const tested = isCallOf(test && withoutIntersection(test), "ISBLANK") ? withoutIntersection(test!) : null;
  if (!isCallOf(tested, "ISBLANK") || tested.arguments.length !== 1 || !fallback || !value) return null;
  if (treeKey(fallback) !== defaultText(parameter)) return null;
  return [
    { node: tested.arguments[0]!, at: spans.arguments(tested)[0]! },
    { node: value, at: spans.arguments(choice)[2]! },
  ];
}

/** What stands between the parentheses that the template has around the argument, as far as they are still there. */
function textIn(node: Node, kept: number, spans: Spans): Span {
  const layers = spans.layers(node);
  const inner = spans.inner(node);
  const ours = layers.at(-Math.min(kept, layers.length));
  const text = kept && ours ? { start: ours.start + 1, end: ours.end - 1 } : (layers.at(-1) ?? inner);
  // A union needs parentheses of its own: its commas would part the arguments.
  const isUnion = node.type === "BinaryExpression" && node.operator === ",";
  return isUnion && layers.length <= kept ? (layers[0] ?? text) : text;
}
