import type { Token } from "@borgar/fx";
import { isFunction, isOperator, isReference, isWhitespace, tokenTypes } from "@borgar/fx";

/** A token that knows where it stands. */
export type Located = Token & { loc: number[] };

/** What a run of tokens that the tokenizer leaves apart is for Excel: how many of them, and as what. */
interface Run {
  readonly length: number;
  readonly type: string;
  /** Instead of the tokens' own text. */
  readonly value?: string;
}

/** What is left of a reference whose cells were deleted, in any of its spellings: `#REF!`, `Sheet1!#REF!`, `#REF!A1`. */
export const LOST_REFERENCE = "#REF!";

const {
  BOOLEAN,
  CONTEXT,
  CONTEXT_QUOTE,
  ERROR,
  FUNCTION,
  NEWLINE,
  NUMBER,
  OPERATOR,
  REF_NAMED,
  REF_RANGE,
  REF_STRUCT,
  STRING,
  UNKNOWN,
  WHITESPACE,
} = tokenTypes;

/** The tokens that begin none of those spellings, which are most. */
const WHOLE: ReadonlySet<string> = new Set([BOOLEAN, FUNCTION, NEWLINE, NUMBER, OPERATOR, STRING, WHITESPACE]);

/** Joins the tokens of spellings that Excel reads and the parser does not know; locations stay those of the source. */
export function mendTokens(tokens: readonly Located[]): Located[] {
  const mended: Located[] = [];
  for (let index = 0; index < tokens.length;) {
    const first = tokens[index]!;
    if (WHOLE.has(first.type)) {
      mended.push(first);
      index += 1;
      continue;
    }
    const run = runAt(tokens, index);
    const parts = tokens.slice(index, index + run.length);
    const start = first.loc[0]!;
    const end = parts[parts.length - 1]!.loc[1]!;
    const value = run.value ?? parts.map((part) => part.value).join("");
    mended.push({ ...first, type: run.type, value, loc: [start, end] });
    index += run.length;
  }
  return mended;
}

function runAt(tokens: readonly Located[], index: number): Run {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first!.type === REF_NAMED) {
    let next = index + 1;
    while (tokens[next] && isWhitespace(tokens[next])) next += 1;
    const called = next > index + 1 && tokens[next]?.value === "(";
    if (called) return { length: next - index, type: FUNCTION, value: first!.value };
  }
  if (isReference(first!) && isSign(second, "#")) return { length: 2, type: first!.type };
  if (isPrefix(first) && second?.value === "!" && isFunction(third)) return { length: 3, type: FUNCTION };
  const lost = lostLength(first!, second, third);
  if (lost) {
    const length = isSign(tokens[index + lost], "#") ? lost + 1 : lost;
    return { length, type: ERROR, value: LOST_REFERENCE };
  }
  if (isOptionalParameter(first!) || isRowOrColumn(first!)) return { length: 1, type: REF_NAMED };
  return { length: 1, type: first!.type };
}

/** How many tokens a lost reference takes from here; 0 where there is none. */
function lostLength(first: Token, second?: Token, third?: Token): number {
  if (isPrefix(first) && second?.value === "!" && isLost(third)) return 3;
  if (first.type === UNKNOWN && first.value.endsWith("[") && isLost(second) && third?.value === "]") return 3;
  if (!isLost(first)) return 0;
  return second?.type === REF_RANGE || second?.type === REF_NAMED ? 2 : 1;
}

const isPrefix = (token?: Token) => token?.type === CONTEXT || token?.type === CONTEXT_QUOTE;
const isLost = (token?: Token) => token?.type === ERROR && token.value.toUpperCase() === LOST_REFERENCE;

/** `[y]` in LAMBDA(x,[y],…), which the tokenizer takes for a column of the table around the cell. */
const isOptionalParameter = (token: Token) =>
  token.type === REF_STRUCT && /^\[[\p{L}_][\p{L}\d_.]*\]$/u.test(token.value);

/** `r` and `c`, which are names in LET and LAMBDA, and for the tokenizer only where it sees that they stand in one. */
const isRowOrColumn = (token: Token) => token.type === UNKNOWN && /^[rc]$/i.test(token.value);

/** Whether the token is this operator or bracket. */
export const isSign = (token: Token | undefined, sign: string): boolean =>
  token !== undefined && isOperator(token) && token.value === sign;
