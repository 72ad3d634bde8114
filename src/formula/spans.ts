import type { CallExpression } from "@borgar/fx";
import { isSign } from "./mend-tokens";
import type { Node, Syntax } from "./syntax";
import { calledExpression, isField, nodesOf } from "./walk";

/** From the first character to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where nodes stand in the source. The parser forgets parentheses, so they are found again among the tokens. */
export interface Spans {
  /** The node itself, its own parentheses left out but not those of its parts. */
  readonly inner: (node: Node) => Span;
  /** The parentheses that hold nothing but the node, the innermost pair first. */
  readonly layers: (node: Node) => readonly Span[];
  /** What stands between the parentheses and commas of a call, white space included. */
  readonly arguments: (call: CallExpression) => readonly Span[];
}

/** Finds the spans of a syntax. */
export function spansOf({ tokens, tree }: Syntax): Spans {
  const byStart = new Map(tokens.map((token, index) => [token.loc[0]!, index]));
  const byEnd = new Map(tokens.map((token, index) => [token.loc[1]!, index]));
  const partners = pairsOf(tokens);
  const callEnds = new Set<number>();
  for (const node of nodesOf(tree)) if (isCallLike(node)) callEnds.add(node.loc![1]!);

  const known = new Map<Node, Span>();
  const inner = (node: Node): Span => {
    const span = known.get(node) ?? find(node);
    known.set(node, span);
    return span;
  };

  const find = (node: Node): Span => {
    const [start, end] = node.loc as [number, number];
    switch (node.type) {
      case "UnaryExpression": {
        const argument = outer(node.arguments[0]!);
        const follows = node.operator === "%" || node.operator === "#" || isField(node);
        return follows ? { start: argument.start, end } : { start, end: argument.end };
      }
      case "BinaryExpression":
        return { start: outer(node.arguments[0]!).start, end: outer(node.arguments[1]!).end };
      case "CallExpression": {
        const callee = calledExpression(node);
        return { start: callee ? outer(callee).start : start, end };
      }
      default:
        return { start, end };
    }
  };

  const layers = (node: Node): Span[] => {
    const found: Span[] = [];
    let { start, end } = inner(node);
    for (;;) {
      const before = byStart.get(start)! - 1;
      const after = byEnd.get(end)! + 1;
      const close = tokens[after];
      if (partners.get(before) !== after || !close || callEnds.has(close.loc[1]!)) return found;
      start = tokens[before]!.loc[0]!;
      end = close.loc[1]!;
      found.push({ start, end });
    }
  };

  const outer = (node: Node): Span => layers(node).at(-1) ?? inner(node);

  const argumentSpans = (call: CallExpression): Span[] => {
    const close = byEnd.get(call.loc![1]!)!;
    let index = 0;
    for (const [open, partner] of partners) if (partner === close) index = open;
    const found: Span[] = [];
    let start = tokens[index]!.loc[1]!;
    for (index += 1; index <= close; index += 1) {
      const token = tokens[index]!;
      if (index === close || isSign(token, ",")) {
        found.push({ start, end: token.loc[0]! });
        start = token.loc[1]!;
      }
      index = partners.get(index) ?? index;
    }
    return call.arguments.length === 0 ? [] : found;
  };

  return { inner, layers, arguments: argumentSpans };
}

/** The closing bracket of each opening one. */
function pairsOf(tokens: Syntax["tokens"]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (isSign(token, "(") || isSign(token, "{")) open.push(index);
    else if ((isSign(token, ")") || isSign(token, "}")) && open.length) pairs.set(open.pop()!, index);
  });
  return pairs;
}

const isCallLike = ({ type }: Node) =>
  type === "CallExpression" || type === "LetExpression" || type === "LambdaExpression";
