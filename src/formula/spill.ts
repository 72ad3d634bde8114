import type { ReferenceA1 } from "@borgar/fx";
import { parseA1Ref, stringifyA1Ref, tokenTypes } from "@borgar/fx";
import type { Located } from "./mend-tokens";
import { spansOf } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node } from "./syntax";
import { readSyntax, tokensOf } from "./syntax";
import { SPILL_TAG, tagText } from "./tag";
import { isCallOf, isUnary, nodesOf } from "./walk";
import { writeReference } from "./write-reference";

/** The first cell of a block, as in "B4", and the sheet that the reference names; null for the formula's own. */
export interface SpillAnchor {
  readonly sheet: string | null;
  readonly cell: string;
}

/** The one cell that a name stands for, as in `Fleet!$B$4`; null where it stands for none, or for something else. */
export type CellNamed = (name: string) => string | null;

const NO_NAMES: CellNamed = () => null;

/** Whether a formula may read a spilled block by its `#`; a cheap test before it is parsed. */
export const mayReadSpill = (formula: string): boolean => /[\p{L}\d_.)\]]#|ANCHORARRAY/iu.test(formula);

/**
 * Puts the cells of a block in place of the `#` that reads all of it: `B4#` finds nothing once the block is values.
 * `INDEX(B4:K9,N("MINING.#"),0)` is the same cells in every spreadsheet, and tells where the `#` was; that of a name,
 * `fleet#`, becomes `INDEX(Fleet!$B$4:$K$9,N("MINING.#fleet"),0)`.
 *
 * @param cellsOf - the cells of a block, as in "B4:K9"; null where it stays a formula
 */
export function fixSpills(
  formula: string,
  cellsOf: (anchor: SpillAnchor) => string | null,
  cellNamed: CellNamed = NO_NAMES,
): string {
  if (!mayReadSpill(formula)) return formula;
  const replacements = tokensOf(formula).flatMap((token): Replacement[] => {
    const read = spillAt(token, cellNamed);
    const cells = read && cellsOf(read.anchor);
    if (!cells) return [];
    const { context, range: first } = read.reference;
    const { top, left, $top, $left } = first;
    const { bottom, right } = (parseA1Ref(cells) as ReferenceA1).range;
    const range = { top, left, bottom, right, $top, $left, $bottom: $top, $right: $left };
    const text = writeReference({ context: context ?? [], range });
    const [start = 0, end = 0] = token.loc;
    return [{ at: { start, end }, text: `INDEX(${text},N("${SPILL_TAG}${read.name}"),0)` }];
  });
  return splice(formula, { start: 0, end: formula.length }, replacements);
}

/** Whether a formula reads a block by a `#` that cannot be followed to its cell, as in `OFFSET(B4,0,0)#`. */
export function hidesSpill(formula: string, cellNamed: CellNamed = NO_NAMES): boolean {
  if (!mayReadSpill(formula)) return false;
  const syntax = readSyntax(formula);
  if (!syntax) return false;
  return [...nodesOf(syntax.tree)].some((node) => {
    if (isUnary(node, "#") || isCallOf(node, "ANCHORARRAY")) return true;
    if (node.type !== "ReferenceIdentifier" || !node.value.endsWith("#") || isElsewhere(node.value)) return false;
    return node.kind === "name" && cellNamed(node.value.slice(0, -1)) === null;
  });
}

/** The anchor that a token reads by its `#`, and the name by which it does; null where it does not, or in another workbook. */
function spillAt({ type, value }: Located, cellNamed: CellNamed) {
  const isName = type === tokenTypes.REF_NAMED;
  if (!(isName || type === tokenTypes.REF_RANGE) || !value.endsWith("#") || isElsewhere(value)) return null;
  const text = value.slice(0, -1);
  const cell = isName ? cellNamed(text) : text;
  const reference = cell === null ? undefined : (parseA1Ref(cell) as ReferenceA1 | undefined);
  const anchor = reference && anchorOf(reference);
  return anchor ? { reference, anchor, name: isName ? text : "" } : null;
}

/** A formula with its `#` back, and how many came back and how many did not. */
export interface RestoredSpills {
  readonly formula: string;
  readonly restored: number;
  readonly left: number;
}

/** Puts the `#` back where {@link fixSpills} put cells, of the blocks that spill again. */
export function restoreSpills(
  formula: string,
  spills: (anchor: SpillAnchor) => boolean,
  cellNamed: CellNamed = NO_NAMES,
): RestoredSpills {
  const syntax = formula.includes(SPILL_TAG) ? readSyntax(formula) : null;
  if (!syntax) return { formula, restored: 0, left: 0 };
  const spans = spansOf(syntax);
  const found = [...nodesOf(syntax.tree)].flatMap((node) => {
    const fixed = fixedAt(node);
    return fixed ? [{ at: spans.inner(node), ...fixed }] : [];
  });
  const back = found.filter(({ reference }) => {
    const anchor = anchorOf(reference);
    return anchor !== null && spills(anchor);
  });
  const replacements = back.map(({ at, name, reference }) => {
    const { context, range } = reference;
    // A name that has gone to another cell meanwhile would read another block.
    if (name && sameCell(cellNamed(name), reference)) return { at, text: `${name}#` };
    const { top, left, $top, $left } = range;
    const first = { top, left, bottom: top, right: left, $top, $left, $bottom: $top, $right: $left };
    return { at, text: `${writeReference({ context: context ?? [], range: first })}#` };
  });
  return {
    formula: splice(formula, { start: 0, end: formula.length }, replacements),
    restored: back.length,
    left: found.length - back.length,
  };
}

/** The cells in `INDEX(B4:K9,N("MINING.#"),0)`; null where the node is something else, or they have been deleted. */
function fixedAt(node: Node): { readonly reference: ReferenceA1; readonly name: string } | null {
  if (!isCallOf(node, "INDEX") || node.arguments.length !== 3) return null;
  const [cells, tag, column] = node.arguments;
  if (cells?.type !== "ReferenceIdentifier" || cells.kind !== "range") return null;
  const text = tag ? tagText(tag) : null;
  if (column?.type !== "Literal" || column.value !== 0 || !text?.startsWith(SPILL_TAG)) return null;
  const reference = parseA1Ref(cells.value) as ReferenceA1 | undefined;
  return reference ? { reference, name: text.slice(SPILL_TAG.length) } : null;
}

/** Null for a block of another workbook. */
function anchorOf({ context, range: { top, left } }: ReferenceA1): SpillAnchor | null {
  if ((context?.length ?? 0) > 1) return null;
  const cell = stringifyA1Ref({ context: [], range: { top, left, bottom: top, right: left } });
  return { sheet: context?.[0] ?? null, cell };
}

const sameCell = (cell: string | null, { context, range: { top, left } }: ReferenceA1): boolean => {
  const other = cell === null ? undefined : (parseA1Ref(cell) as ReferenceA1 | undefined);
  if (other?.range.top !== top || other.range.left !== left) return false;
  return other.context?.[0]?.toUpperCase() === context?.[0]?.toUpperCase();
};

/** Whether a reference names another workbook. */
const isElsewhere = (reference: string): boolean => /[[\\/].*!/s.test(reference);
