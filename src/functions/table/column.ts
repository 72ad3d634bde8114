import type { HintId, SentenceId } from "../sentences";
import { inEveryLanguage } from "../sentences";
import type { ArgumentOf, Parameter } from "../parameter";

/** What a heading can be called: the words of the error sentences, "TH/s" or "台数". */
export type HeadingId = Extract<SentenceId, `heading.${string}`>;

/** A column of the tables that users type. */
export interface Column<P extends Parameter = Parameter> {
  readonly heading: HeadingId;
  /** What each of its cells takes; a blank one is the parameter left out. */
  readonly parameter: P;
  /** The headings by which it is known, as `labelOf` gives them. */
  readonly labels: ReadonlySet<string>;
  /** What to type where a blank cell is refused. */
  readonly blankHint?: HintId;
  /** Whether it may be blank only as a whole, because a 0 among its values could be meant. */
  readonly wholly?: true;
  /** Whether it must be there although its cells may be blank. */
  readonly always?: true;
}

/** A table's columns, in the order in which they stand when there are no headings. */
export type Columns = Readonly<Record<string, Column>>;

/** A row as it was meant, and where it stands, counted from 1 at the top of the range. */
export type RowOf<C extends Columns> = { readonly [Key in keyof C]: ArgumentOf<C[Key]["parameter"]> } & {
  readonly row: number;
};

/** Declares a column; `also` are headings that mean the same, as `labelOf` gives them. */
export function column<const P extends Parameter>(
  heading: HeadingId,
  parameter: P,
  also: readonly string[] = [],
  rules: Pick<Column, "blankHint" | "wholly" | "always"> = {},
): Column<P> {
  return { heading, parameter, labels: new Set([...inEveryLanguage(heading).map(labelOf), ...also]), ...rules };
}

/** Whether a table may do without the column. */
export const mayLack = ({ parameter, always }: Pick<Column, "parameter" | "always">): boolean =>
  parameter.optional === true && always !== true;

/** A heading without case, spaces and punctuation: "Hashrate (TH/s)" is "hashrateths". */
export function labelOf(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}%¢$]/gu, "");
}
