import type { AstExpression } from "@borgar/fx";
import { isWhitespace, parse, tokenize, tokenTypes } from "@borgar/fx";
import type { Masked } from "./masked";
import { masked } from "./masked";
import type { Located } from "./mend-tokens";
import { mendTokens } from "./mend-tokens";
import { childrenOf } from "./walk";

export type Node = AstExpression;

/** A formula or a part of one: its text, its tokens without the white space, and its tree. */
export interface Syntax {
  readonly source: string;
  readonly tokens: readonly Located[];
  readonly tree: Node;
}

/** How deeply nodes may stand within nodes: thousands of `%` would overflow the stack of those who walk the tree. */
const MAX_DEPTH = 3_000;

/** The tokens of a formula, also of one that has no tree. A field, as in `B1.Price`, stands as an operator behind it. */
export const tokensOf = (source: string): Located[] => locatedTokens(source, masked(source));

function locatedTokens(source: string, { text, fields }: Masked): Located[] {
  // The tokenizer stumbles over a leading parenthesis before `LET(C,…)`, so an argument is read as a formula.
  const prefix = source.startsWith("=") ? "" : "=";
  const tokens = tokenize(prefix + text, { withLocation: true }) as Located[];
  const mended = mendTokens(
    tokens.slice(prefix.length).map((token) => {
      const [start, end] = token.loc.map((at) => at - prefix.length) as [number, number];
      return { ...token, loc: [start, end], value: source.slice(start, end) };
    }),
  );
  return fields.size === 0 ? mended : mended.flatMap((token) => withFields(source, token, fields));
}

/** White space that stands in place of a field, as the field's operator and what is left of it. */
function withFields(source: string, token: Located, fields: Masked["fields"]): Located[] {
  const [start, end] = token.loc as [number, number];
  const fieldEnd = fields.get(start);
  if (fieldEnd === undefined) return [token];
  const field = { type: tokenTypes.OPERATOR, value: source.slice(start, fieldEnd), loc: [start, fieldEnd] };
  if (fieldEnd === end) return [field];
  return [field, { ...token, value: source.slice(fieldEnd, end), loc: [fieldEnd, end] }];
}

/** The syntax of a formula or of an argument; null where the text is no expression, or nests too deeply. */
export function readSyntax(source: string): Syntax | null {
  const mask = masked(source);
  const tokens = locatedTokens(source, mask);
  try {
    // The tree owns what it is built from. A field stands behind its cell as a `%` behind its number.
    const tree = parse(
      tokens.map((token) => ({ ...token, value: isFieldToken(token) ? "%" : token.value })),
      { looseRefCalls: true },
    );
    if (!isWithinDepth(tree, mask, source)) return null;
    return { source, tokens: tokens.filter((token) => !isWhitespace(token)), tree };
  } catch {
    return null;
  }
}

const isFieldToken = ({ type, value }: Located): boolean => type === tokenTypes.OPERATOR && value.startsWith(".");

/** Names the fields in the tree, and finds whether it nests no deeper than {@link MAX_DEPTH}. */
function isWithinDepth(tree: Node, { fields }: Masked, source: string): boolean {
  const starts = new Map([...fields].map(([start, end]) => [end, start]));
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    for (const node of level) {
      const end = node.type === "UnaryExpression" && node.operator === "%" ? node.loc?.[1] : undefined;
      const start = end === undefined ? undefined : starts.get(end);
      if (start !== undefined) Object.assign(node, { operator: source.slice(start, end) });
    }
    level = level.flatMap(childrenOf);
  }
  return true;
}

/** Whether a cell's content is a formula at all. */
export const isFormula = (content: unknown): content is string => typeof content === "string" && /^=./s.test(content);
