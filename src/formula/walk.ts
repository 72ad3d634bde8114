import type { CallExpression, UnaryExpression } from "@borgar/fx";
import type { Node } from "./syntax";

/** The parts of a node, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      return [...node.arguments];
    case "CallExpression": {
      const callee = calledExpression(node);
      return [...(callee ? [callee] : []), ...argumentsOf(node).filter((argument) => argument !== null)];
    }
    case "ArrayExpression":
      return node.elements.flat();
    case "LambdaExpression":
      return node.body ? [node.body] : [];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body].filter((part) => part !== null);
    default:
      return [];
  }
}

/** The node and all that is in it, outermost first, in the order of the source. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...childrenOf(node).reverse());
  }
}

/** The arguments of a call; null is one left empty, which the parser's own type does not tell. */
export const argumentsOf = (call: CallExpression): (Node | null)[] => call.arguments;

/** What is called where it is no name, as in LAMBDA(…)(…). */
export function calledExpression(call: CallExpression): Node | null {
  const callee: { type: string } = call.callee;
  return callee.type === "Identifier" ? null : (callee as Node);
}

/** The name of the called function in capitals, without the prefixes that files put before newer ones. */
export const calledName = (call: CallExpression): string | null =>
  calledExpression(call) ? null : call.callee.name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");

/** Whether the node calls the function of that name. */
export const isCallOf = (node: Node | null | undefined, name: string): node is CallExpression =>
  node?.type === "CallExpression" && calledName(node) === name;

/** The node without the `@` that Excel may put before it. */
export function withoutIntersection(node: Node): Node {
  return isUnary(node, "@") ? withoutIntersection(node.arguments[0]!) : node;
}

/** Whether the node is a field of a data type, as in `B1.Price`. */
export const isField = (node: Node): boolean => node.type === "UnaryExpression" && node.operator.startsWith(".");

export const isUnary = (node: Node, operator: string): node is UnaryExpression =>
  node.type === "UnaryExpression" && node.operator === operator;
