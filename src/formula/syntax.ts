import type { AstExpression } from "@borgar/fx";
import { isWhitespace, parse, tokenize } from "@borgar/fx";
import type { Located } from "./mend-tokens";
import { mendTokens } from "./mend-tokens";

export type Node = AstExpression;

/** A formula or a part of one: its text, its tokens without the white space, and its tree. */
export interface Syntax {
  readonly source: string;
  readonly tokens: readonly Located[];
  readonly tree: Node;
}

/** The tokens of a formula, also of one that has no tree. */
export function tokensOf(source: string): Located[] {
  // The tokenizer stumbles over a leading parenthesis before `LET(C,…)`, so an argument is read as a formula.
  const prefix = source.startsWith("=") ? "" : "=";
  const tokens = tokenize(prefix + source.replace(SCHEME, "'$1_"), { withLocation: true }) as Located[];
  return mendTokens(
    tokens.slice(prefix.length).map((token) => {
      const [start, end] = token.loc.map((at) => at - prefix.length) as [number, number];
      return { ...token, loc: [start, end], value: source.slice(start, end) };
    }),
  );
}

/** The start of a path before another workbook's name, `'C:\\` or `'https://`: its colon is one too many for the tokenizer. */
const SCHEME = /'([a-z]+):(?=[\\/])/gi;

/** The syntax of a formula or of an argument; null where the text is no expression. */
export function readSyntax(source: string): Syntax | null {
  const tokens = tokensOf(source);
  try {
    // The tree owns what it is built from.
    const tree = parse(
      tokens.map((token) => ({ ...token })),
      { looseRefCalls: true },
    );
    return { source, tokens: tokens.filter((token) => !isWhitespace(token)), tree };
  } catch {
    return null;
  }
}

/** Whether a cell's content is a formula at all. */
export const isFormula = (content: unknown): content is string => typeof content === "string" && /^=./s.test(content);
