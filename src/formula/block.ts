import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { makeAbsolute, restoreStyles } from "./absolute";
import type { LostCall } from "./kept-call";
import { keepCalls, restoreCalls } from "./kept-call";
import { MAX_LENGTH, MAX_TEXT } from "./limits";
import { nestsTooDeep } from "./nesting";
import { scanSyntax } from "./scan";
import { spansOf } from "./spans";
import { isFormula, readSyntax } from "./syntax";
import { restoreTableRows } from "./table-row";
import { isCallOf } from "./walk";

/** Where a block of values stands, from the cell that held its formula. */
export interface Anchor {
  readonly sheet: string;
  /** As in "B4", or "B4:K9" for all of the block. */
  readonly cell: string;
  /** The table that it stands in. */
  readonly table?: string | undefined;
}

/** A name whose formula became a value. */
export interface NamePlace {
  readonly name: string;
  /** The sheet that it belongs to; null for a name of the whole workbook. */
  readonly sheet: string | null;
}

/** The formula of a workbook name, or what keeps a cell's formula from being written so. */
export type BlockName =
  | { readonly formula: string }
  /**
   * No formula, one without a call of ours, with a function that we do not know, a reference to a table that is not known, or more of them, or
   * functions nested more deeply, than a name can hold.
   */
  | { readonly code: "unreadable" | "not-ours" | "unknown-function" | "no-table" | "too-long" | "too-deep" };

const MARK = /^MINING:([^:]*)(?::(.*))?$/;

/**
 * The formula of the name that a cell leaves behind when it becomes values, be it one or a spilled block:
 * `=CHOOSE(1,Fleet!$B$4,"MINING:000:0badf00d",CHOOSE(1,"MINING.FLEET:3",Fleet!$A$9:$H$30,…))`. It refers to the block's
 * cells, and holds the formula with its calls kept as data; Excel moves the references in it with their cells. The text
 * in it tells how each reference was written, and by a checksum what the values were: LibreOffice drops what a name has
 * beside its formula. For a name that becomes a value, it refers to that name instead of cells.
 */
export function blockName(content: unknown, place: Anchor | NamePlace, checksum?: string): BlockName {
  const syntax = isFormula(content) ? readSyntax(content) : null;
  if (!syntax) return { code: "unreadable" };
  const found = scanSyntax(syntax);
  if (found.strays.length > 0) return { code: "unknown-function" };
  if (found.calls.length === 0) return { code: "not-ours" };
  const absolute = makeAbsolute(keepCalls(syntax.source, found).slice(1), place.sheet ?? "", tableOf(place));
  if (!absolute) return { code: "no-table" };
  const stands = "cell" in place ? makeAbsolute(place.cell, place.sheet)!.text : referenceTo(place);
  const mark = `MINING:${absolute.styles}${checksum ? `:${checksum}` : ""}`;
  const formula = `=CHOOSE(1,${stands},"${mark}",${absolute.text})`;
  if (nestsTooDeep(formula)) return { code: "too-deep" };
  return mark.length > MAX_TEXT || formula.length > MAX_LENGTH ? { code: "too-long" } : { formula };
}

const tableOf = (place: Anchor | NamePlace): string | null => ("cell" in place && place.table) || null;

/** A name as formulas write it. */
export const referenceTo = ({ name, sheet }: NamePlace): string =>
  stringifyA1Ref({ context: sheet === null ? [] : [sheet], name });

/** What the name of a block says: where its values stand, and its formula. */
export type Block =
  | ((
      | { readonly name: NamePlace }
      /** Its first cell, and all that is left of its cells. */
      | { readonly anchor: Anchor; readonly cells: string }
    ) & {
      readonly formula: string;
      readonly checksum?: string | undefined;
      /** The tables of whose rows the formula reads its own. */
      readonly tables: readonly string[];
    })
  /** What was noted in it has been changed, or the block's first cell, or a table that it reads, has been deleted. */
  | { readonly code: LostCall | "anchor-lost" | "row-lost" };

/** Reads the formula of a name; null where it is no name of a block, or none with a call of ours. */
export function readBlock(content: unknown): Block | null {
  const syntax = isFormula(content) ? readSyntax(content) : null;
  if (!syntax || !isCallOf(syntax.tree, "CHOOSE")) return null;
  const [first, place, mark, expression] = syntax.tree.arguments;
  if (first?.type !== "Literal" || first.value !== 1 || mark?.type !== "Literal") return null;
  const [is, styles = "", checksum] = MARK.exec(String(mark.value)) ?? [];
  if (!is) return null;
  if (!/^[0-9a-v]*$/.test(styles) || !expression || syntax.tree.arguments.length !== 4)
    return { code: "tag-unreadable" };
  const stands = place?.type === "ReferenceIdentifier" ? placeAt(place.kind, place.value) : null;
  if (!stands) return { code: "anchor-lost" };

  const { start, end } = spansOf(syntax).arguments(syntax.tree)[3]!;
  const home = "anchor" in stands ? stands.anchor.sheet : "";
  const text = restoreStyles(syntax.source.slice(start, end), styles, home);
  const kept = readSyntax(text);
  if (!kept) return { code: "tag-unreadable" };
  const restored = restoreCalls(kept);
  if ("code" in restored) return restored;
  // Anybody can write such a name: what holds no call of ours is none of ours.
  if (restored.count === 0) return null;
  const rows = restoreTableRows(restored.text);
  return rows ? { ...stands, formula: `=${rows.text}`, checksum, tables: rows.tables } : { code: "row-lost" };
}

/** The cells of a reference that names its sheet, and the first of them. */
export function standsAt(reference: string): { readonly anchor: Anchor; readonly cells: string } | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed) || parsed.context?.length !== 1) return null;
  const { top, left, bottom, right } = parsed.range;
  const written = (range: typeof parsed.range) => stringifyA1Ref({ context: [], range });
  return {
    anchor: { sheet: parsed.context[0]!, cell: written({ top, left, bottom: top, right: left }) },
    cells: written({ top, left, bottom, right }),
  };
}

const placeAt = (kind: string, reference: string) =>
  kind === "range" ? standsAt(reference) : kind === "name" ? nameAt(reference) : null;

function nameAt(reference: string): { readonly name: NamePlace } | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("name" in parsed) || (parsed.context?.length ?? 0) > 1) return null;
  return { name: { name: String(parsed.name), sheet: parsed.context?.[0] ?? null } };
}
