import type { Node } from "./syntax";
import { treeKey } from "./same-tree";
import { argumentsOf, calledExpression, calledName, isUnary, withoutIntersection } from "./walk";

/** What stands in a formula for each parameter of its template, in the order of the template. */
export type Bindings = ReadonlyMap<string, readonly Binding[]>;

export interface Binding {
  /** The parameter in the template. */
  readonly hole: Node;
  readonly found: Node;
}

/** Where a formula leaves its template. */
export interface Departure {
  readonly expected: Node;
  readonly found: Node;
}

/**
 * Lays a template over a formula. Names in the template are its parameters and take whatever stands there; all else
 * must be the same, but for the `@` that Excel may have added.
 */
export function unify(template: Node, tree: Node): Bindings | Departure {
  const bindings = new Map<string, Binding[]>();
  const departure = lay(template, tree, bindings);
  return departure ?? bindings;
}

function lay(expected: Node, found: Node, bindings: Map<string, Binding[]>): Departure | null {
  if (expected.type === "ReferenceIdentifier") {
    bindings.set(expected.value, [...(bindings.get(expected.value) ?? []), { hole: expected, found }]);
    return null;
  }
  const bare = withoutIntersection(found);
  const parts = partsToCompare(expected, bare);
  if (!parts) return isSame(expected, bare) ? null : { expected, found };
  for (const [part, counterpart] of parts) {
    const departure = lay(part, counterpart, bindings);
    if (departure) return departure;
  }
  return null;
}

const isSame = (one: Node, other: Node): boolean =>
  (one.type === "Literal" && other.type === "Literal" && one.value === other.value) || treeKey(one) === treeKey(other);

/** The parts of two nodes of one kind, pairwise; null where the nodes must be compared as they are. */
function partsToCompare(expected: Node, found: Node): [Node, Node][] | null {
  if (expected.type === "UnaryExpression" && isUnary(found, expected.operator))
    return pairs(expected.arguments, found.arguments);
  if (expected.type === "BinaryExpression" && found.type === "BinaryExpression")
    return expected.operator === found.operator ? pairs(expected.arguments, found.arguments) : null;
  if (expected.type !== "CallExpression" || found.type !== "CallExpression") return null;
  const sameName = !calledExpression(found) && calledName(expected) === calledName(found);
  return sameName ? pairs(argumentsOf(expected), argumentsOf(found)) : null;
}

function pairs(expected: readonly (Node | null)[], found: readonly (Node | null)[]): [Node, Node][] | null {
  if (expected.length !== found.length) return null;
  const paired: [Node, Node][] = [];
  for (const [index, part] of expected.entries()) {
    const counterpart = found[index]!;
    if (part === null || counterpart === null) return null;
    paired.push([part, counterpart]);
  }
  return paired;
}
