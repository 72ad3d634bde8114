import type { ReferenceA1 } from "@borgar/fx";
import { isRange, parseA1Ref, parseStructRef, tokenTypes } from "@borgar/fx";
import type { Located } from "./mend-tokens";
import { LOST_REFERENCE } from "./mend-tokens";
import type { Replacement } from "./splice";
import type { Span } from "./spans";
import { splice } from "./splice";
import { readSyntax, tokensOf } from "./syntax";
import { keepTableReference } from "./table-row";
import { nodesOf } from "./walk";
import { writeReference } from "./write-reference";

/** An expression for a name, where a reference means the same from every cell, and how its references were written. */
export interface Absolute {
  readonly text: string;
  /** One letter a reference: which of sheet, columns and rows were written as they now stand. */
  readonly styles: string;
}

const WRITTEN = { sheet: 1, $left: 2, $top: 4, $right: 8, $bottom: 16 } as const;
const SIDES = ["$left", "$top", "$right", "$bottom"] as const;
/** What a side's dollar sign stands before: nothing in whole rows and columns. */
const FIXED = { $left: "left", $top: "top", $right: "right", $bottom: "bottom" } as const;

/**
 * Makes every reference of an expression absolute, with its sheet or table; null where one means a table that is not
 * known.
 *
 * @param table - in which the expression stands
 */
export function makeAbsolute(text: string, sheet: string, table: string | null = null): Absolute | null {
  let styles = "";
  const replacements: Replacement[] = [];
  const parameters = parametersOf(text);
  for (const token of tokensOf(text)) {
    if (isOfOwnTable(token) && !parameters.has(token.loc[0]!)) {
      const kept = keepTableReference(token.value, table);
      if (kept === null) return null;
      replacements.push({ at: { start: token.loc[0]!, end: token.loc[1]! }, text: kept });
      continue;
    }
    if (isLost(token)) styles += "0";
    if (!isRange(token)) continue;
    const { at, value } = withoutSpill(token);
    const reference = rangeIn(value);
    styles += styleOf(reference);
    if (!reference) continue;
    const range = { ...reference.range };
    for (const side of SIDES) range[side] = true;
    const context = reference.context?.length ? reference.context : [sheet];
    replacements.push({ at, text: writeReference({ context, range }) });
  }
  return { text: splice(text, { start: 0, end: text.length }, replacements), styles };
}

/** Writes the references of an absolute expression as they were written before, wherever Excel has moved them. */
export function restoreStyles(text: string, styles: string, sheet: string): string {
  const references = tokensOf(text).filter((token) => isRange(token) || isLost(token));
  if (references.length !== styles.length) return text;
  const replacements = references.map((token, index) => {
    const { at, value } = withoutSpill(token);
    return { at, text: restyled(text.slice(at.start, at.end), value, parseInt(styles[index]!, 32), sheet) };
  });
  return splice(text, { start: 0, end: text.length }, replacements);
}

function restyled(text: string, value: string, mark: number, sheet: string): string {
  if (value === LOST_REFERENCE) return text;
  const reference = rangeIn(value);
  if (!reference) return text;
  const range = { ...reference.range };
  for (const side of SIDES) range[side] = (mark & WRITTEN[side]) > 0;
  const own = reference.context?.length === 1 && sameSheet(reference.context[0]!, sheet);
  return writeReference({ context: own && !(mark & WRITTEN.sheet) ? [] : reference.context, range });
}

/** Whether every reference of an expression means the same from every cell as it stands. */
export function isAbsolute(text: string): boolean {
  return tokensOf(text).every((token) => {
    if (token.type === tokenTypes.REF_STRUCT) return standsAlone(token.value);
    if (!isRange(token)) return true;
    const reference = rangeIn(withoutSpill(token).value);
    if (!reference) return true;
    const { context = [], range } = reference;
    return context.length > 0 && SIDES.every((side) => range[side] || range[FIXED[side]] === null);
  });
}

/** The reference without the `#` that makes it the whole of a spilled block. */
function withoutSpill({ loc, value }: Located): { readonly at: Span; readonly value: string } {
  const end = isLost({ value }) ? value.length : value.replace(/#$/, "").length;
  return { at: { start: loc[0]!, end: loc[0]! + end }, value: value.slice(0, end) };
}

/** Undefined where the reference has a path, which the parser does not know; Excel keeps such a one as it is. */
const rangeIn = (value: string) => parseA1Ref(value) as ReferenceA1 | undefined;

function styleOf(reference: ReferenceA1 | undefined): string {
  const marks = SIDES.filter((side) => reference?.range[side]).map((side) => WRITTEN[side]);
  return marks.reduce((sum, mark) => sum + mark, reference?.context?.length ? WRITTEN.sheet : 0).toString(32);
}

/** Whether a reference leaves its table out, or is to the formula's own row of one. */
const isOfOwnTable = ({ type, value }: Located): boolean =>
  type === tokenTypes.REF_STRUCT ? !standsAlone(value) : type === tokenTypes.REF_NAMED && /^\[[^\]]*\]$/.test(value);

/** Where the optional parameters of LAMBDA stand, as `[y]` in LAMBDA(x,[y],…): they look like columns of the own table. */
function parametersOf(text: string): ReadonlySet<number> {
  const tree = /LAMBDA/i.test(text) ? readSyntax(text)?.tree : null;
  const lambdas = tree ? [...nodesOf(tree)].filter((node) => node.type === "LambdaExpression") : [];
  return new Set(lambdas.flatMap(({ params }) => params.map(({ loc }) => loc![0]!)));
}

/** Whether a structured reference means the same from every cell: it names its table, and not the cell's own row. */
function standsAlone(value: string): boolean {
  const reference = parseStructRef(value);
  return Boolean(reference?.table) && !reference?.sections?.includes("this row");
}

const sameSheet = (a: string, b: string) => a.toUpperCase() === b.toUpperCase();

const isLost = ({ value }: Pick<Located, "value">) => value === LOST_REFERENCE;
