/**
 * A formula with what the tokenizer does not know overwritten, each character by one other, and where the fields of
 * data types stood.
 */
export interface Masked {
  readonly text: string;
  /** The start and the end of each, `.Price` in `$B$1.Price`, and of one in another, `.Price.High`, of both. */
  readonly fields: ReadonlyMap<number, number>;
}

const TEXT = /"(?:[^"]|"")*"/;
const QUOTED = /'(?:[^']|'')*'/;
/** A column or a workbook, or several in brackets of their own, as in `[[#This Row],[Coin]]`. */
const BRACKETS = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/;
const FIELD = /\.(?:[\p{L}_][\p{L}\d_]*|\[(?:[^[\]']|'.)*\])(?![\p{L}\d_(!])/u;
/** What may have fields: a cell, a column of a table, and what an expression gives. */
const CELL = /(?<![\p{L}\d_.$\\])\$?[A-Z]{1,3}\$?\d{1,7}#?|[)\]]#?/iu;
/** Our function where its add-in was lost: behind a path, a file or the number of one, or in quotes. */
const LOST =
  /(?:(?:'(?:[^']|'')*'|\[[^[\]]*\])!)(?='?_xldudf_MINING_)|'(?=_xldudf_MINING_)|(?<=_xldudf_MINING_\w+)'(?=\s*\()/i;
/** The start of a path before another workbook's name, `'C:\` or `'https://`: its colon is one too many. */
const SCHEME = /(?<=^'[a-z]+):(?=[\\/])/i;

const PARTS = new RegExp(
  [
    `(?<text>${TEXT.source})`,
    `(?<lost>${LOST.source})`,
    `(?<quoted>${QUOTED.source})`,
    `(?<owner>${BRACKETS.source}|${CELL.source})(?<fields>(?:${FIELD.source})+)`,
    BRACKETS.source,
  ].join("|"),
  "giu",
);

/** Overwrites fields with blanks, the prefixes of lost add-ins with letters, and the colons of paths. */
export function masked(source: string): Masked {
  const fields = new Map<number, number>();
  const text = source.replace(PARTS, (part: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const start = Number(rest.at(-3));
    if (groups.lost !== undefined) return "x".repeat(part.length);
    if (groups.quoted !== undefined) return part.replace(SCHEME, "_");
    if (groups.fields === undefined) return part;
    const owner = part.length - groups.fields.length;
    fields.set(start + owner, start + part.length);
    return part.slice(0, owner) + " ".repeat(groups.fields.length);
  });
  return { text, fields };
}
