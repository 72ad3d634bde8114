import type { Node } from "./syntax";
import { argumentsOf, calledExpression, calledName, isUnary } from "./walk";

/**
 * The tree as text, so that two spellings of one formula give one text: case, white space and parentheses that change
 * nothing are gone, and a number is what Excel keeps of it, fifteen digits.
 */
export function treeKey(node: Node | null, ignoreIntersections = false): string {
  const key = (part: Node | null) => treeKey(part, ignoreIntersections);
  if (node === null) return "";
  switch (node.type) {
    case "Literal":
      return literalKey(node.value);
    case "ErrorLiteral":
      return node.value;
    case "ReferenceIdentifier":
      return `[${node.value.toUpperCase()}]`;
    case "UnaryExpression":
      if (ignoreIntersections && isUnary(node, "@")) return key(node.arguments[0]!);
      return `(${node.operator.toUpperCase()} ${node.arguments.map(key).join()})`;
    case "BinaryExpression":
      return `(${key(node.arguments[0]!)}${node.operator}${key(node.arguments[1]!)})`;
    case "CallExpression": {
      const callee = calledExpression(node);
      return `${callee ? key(callee) : calledName(node)}(${argumentsOf(node).map(key).join()})`;
    }
    case "ArrayExpression":
      return `{${node.elements.map((row) => row.map(key).join()).join(";")}}`;
    case "LambdaExpression":
      return `LAMBDA(${[...node.params.map(({ name }) => name.toUpperCase()), key(node.body)].join()})`;
    case "LetExpression": {
      const declared = node.declarations.map(({ id, init }) => `${id.name.toUpperCase()}=${key(init)}`);
      return `LET(${[...declared, key(node.body)].join()})`;
    }
  }
}

/** A negative number reads as the minus of a positive one: the parser tells "-2" from "- 2", Excel does not. */
function literalKey(value: string | number | boolean): string {
  if (typeof value !== "number") return JSON.stringify(value);
  const digits = String(Number(Math.abs(value).toPrecision(15)));
  return value < 0 || Object.is(value, -0) ? `(- ${digits})` : digits;
}
