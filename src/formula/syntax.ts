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
  const tokens = tokenize(source.replace(SCHEME, "'$1_"), { withLocation: true }) as Located[];
  return mendTokens(tokens.map((token) => ({ ...token, value: source.slice(token.loc[0], token.loc[1]) })));
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
