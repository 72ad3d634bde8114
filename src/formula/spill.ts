import type { ReferenceA1 } from "@borgar/fx";
import { isRange, parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { spansOf } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node } from "./syntax";
import { readSyntax, tokensOf } from "./syntax";
import { SPILL_TAG, tagText } from "./tag";
import { isCallOf, nodesOf } from "./walk";
import { writeReference } from "./write-reference";

/** The first cell of a block, as in "B4", and the sheet that the reference names; null for the formula's own. */
export interface SpillAnchor {
  readonly sheet: string | null;
  readonly cell: string;
}

/** Whether a formula may read a spilled block by its `#`; a cheap test before it is parsed. */
export const mayReadSpill = (formula: string): boolean => /[A-Z]\$?\d+#/i.test(formula);

/**
 * Puts the cells of a block in place of the `#` that reads all of it: `B4#` finds nothing once the block is values.
 * `INDEX(B4:K9,N("MINING.#"),0)` is the same cells in every spreadsheet, and tells where the `#` was.
 *
 * @param cellsOf - the cells of a block, as in "B4:K9"; null where it stays a formula
 */
export function fixSpills(formula: string, cellsOf: (anchor: SpillAnchor) => string | null): string {
  if (!mayReadSpill(formula)) return formula;
  const replacements = tokensOf(formula).flatMap((token): Replacement[] => {
    if (!isRange(token) || !token.value.endsWith("#")) return [];
    const reference = parseA1Ref(token.value.slice(0, -1)) as ReferenceA1 | undefined;
    const cells = reference && cellsOf(anchorOf(reference));
    if (!cells) return [];
    const { top, left, $top, $left } = reference.range;
    const { bottom, right } = (parseA1Ref(cells) as ReferenceA1).range;
    const range = { top, left, bottom, right, $top, $left, $bottom: $top, $right: $left };
    const text = writeReference({ context: reference.context ?? [], range });
    return [{ at: { start: token.loc[0]!, end: token.loc[1]! }, text: `INDEX(${text},N("${SPILL_TAG}"),0)` }];
  });
  return splice(formula, { start: 0, end: formula.length }, replacements);
}

/** A formula with its `#` back, and how many came back and how many did not. */
export interface RestoredSpills {
  readonly formula: string;
  readonly restored: number;
  readonly left: number;
}

/** Puts the `#` back where {@link fixSpills} put cells, of the blocks that spill again. */
export function restoreSpills(formula: string, spills: (anchor: SpillAnchor) => boolean): RestoredSpills {
  const syntax = formula.includes(SPILL_TAG) ? readSyntax(formula) : null;
  if (!syntax) return { formula, restored: 0, left: 0 };
  const spans = spansOf(syntax);
  const found = [...nodesOf(syntax.tree)].flatMap((node) => {
    const reference = fixedAt(node);
    return reference ? [{ at: spans.inner(node), reference }] : [];
  });
  const back = found.filter(({ reference }) => spills(anchorOf(reference)));
  const replacements = back.map(({ at, reference: { context, range } }) => {
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
function fixedAt(node: Node): ReferenceA1 | null {
  if (!isCallOf(node, "INDEX") || node.arguments.length !== 3) return null;
  const [cells, tag, column] = node.arguments;
  if (cells?.type !== "ReferenceIdentifier" || cells.kind !== "range") return null;
  if (column?.type !== "Literal" || column.value !== 0 || tagText(tag!) !== SPILL_TAG) return null;
  return (parseA1Ref(cells.value) as ReferenceA1 | undefined) ?? null;
}

function anchorOf({ context, range: { top, left } }: ReferenceA1): SpillAnchor {
  const cell = stringifyA1Ref({ context: [], range: { top, left, bottom: top, right: left } });
  return { sheet: context?.at(-1) ?? null, cell };
}
