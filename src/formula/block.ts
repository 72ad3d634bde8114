import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { FunctionId } from "../functions/catalogue";
import { makeAbsolute, restoreStyles } from "./absolute";
import { declarationOf, NAMESPACE } from "./call-name";
import { readGiven, writeGiven } from "./given";
import type { ObstacleCode } from "./obstacle";
import { relink } from "./relink";
import { scanSyntax } from "./scan";
import { spansOf } from "./spans";
import { isFormula, readSyntax } from "./syntax";
import { translate } from "./translate";
import { isCallOf } from "./walk";

/** Where a block of values stands, from the cell that held its formula. */
export interface Anchor {
  readonly sheet: string;
  /** As in "B4", or "B4:K9" for all of the block. */
  readonly cell: string;
}

/** A call as the formula of a workbook name, or what keeps it from being written so. */
export type BlockName =
  | { readonly id: FunctionId; readonly formula: string }
  /** Not a call of ours alone in its cell, or an argument that means something only in this cell's row. */
  | { readonly code: "not-a-block" | "row-bound" | ObstacleCode };

/**
 * The formula of the name that a call leaves behind when it becomes values, as a spilled block does:
 * `=CHOOSE(1,Fleet!$B$4,"MINING.FLEET:3:000",Fleet!$A$9:$H$30,…)`. It refers to the block's cells, or to its first, and
 * Excel moves the references in it with their cells. The text in it tells the function, which arguments were given, and how each
 * reference was written.
 */
export function blockName(content: unknown, anchor: Anchor): BlockName {
  const syntax = isFormula(content) ? readSyntax(content) : null;
  const call = syntax && scanSyntax(syntax).calls.find(({ node }) => node === syntax.tree);
  if (!call) return { code: "not-a-block" };
  const parts: string[] = [];
  let styles = "";
  for (const text of call.given) {
    if (text === null) continue;
    const plain = translate(`=${text}`);
    if (plain.kind === "value") return { code: plain.obstacles[0]!.code };
    const absolute = makeAbsolute(plain.kind === "plain" ? plain.formula.slice(1) : text, anchor.sheet);
    if (!absolute) return { code: "row-bound" };
    parts.push(absolute.text);
    styles += absolute.styles;
  }
  const given = writeGiven(call.given.map((text) => text !== null));
  const first = makeAbsolute(anchor.cell, anchor.sheet)!.text;
  const tag = `"${NAMESPACE}${call.id}:${given}:${styles}"`;
  return { id: call.id, formula: `=CHOOSE(${["1", first, tag, ...parts].join(",")})` };
}

/** What the name of a block says: its function, its first cell, all that is left of its cells, and its formula. */
export type Block =
  | { readonly id: FunctionId; readonly anchor: Anchor; readonly cells: string; readonly formula: string }
  /** The text in it is none of ours, its function is not known here, or the block's first cell has been deleted. */
  | { readonly code: "tag-unreadable" | "unknown-function" | "anchor-lost" };

/** Reads the formula of a name; null where it is no name of a spilled block. */
export function readBlock(content: unknown): Block | null {
  const syntax = isFormula(content) ? readSyntax(content) : null;
  if (!syntax || !isCallOf(syntax.tree, "CHOOSE")) return null;
  const [first, place, tag, ...parts] = syntax.tree.arguments;
  if (first?.type !== "Literal" || first.value !== 1 || tag?.type !== "Literal") return null;
  if (typeof tag.value !== "string" || !tag.value.startsWith(NAMESPACE)) return null;

  const [, id, marks, styles] = /^MINING\.([A-Z][A-Z0-9_]*):([\d_]+):([0-9a-v]*)$/.exec(tag.value) ?? [];
  const given = marks ? readGiven(marks) : null;
  if (!id || !given || given.filter(Boolean).length !== parts.length) return { code: "tag-unreadable" };
  const declaration = declarationOf(id);
  if (!declaration || given.length > declaration.parameters.length) return { code: "unknown-function" };
  const stands = place?.type === "ReferenceIdentifier" && place.kind === "range" ? standsAt(place.value) : null;
  if (!stands) return { code: "anchor-lost" };
  const { anchor, cells } = stands;

  const texts = spansOf(syntax)
    .arguments(syntax.tree)
    .slice(3)
    .map(({ start, end }) => syntax.source.slice(start, end));
  const restored = restoreStyles(texts, styles!, anchor.sheet).map((text) => relink(`=${text}`).formula.slice(1));
  const written = given.map((is, index) => (is ? restored[given.slice(0, index).filter(Boolean).length]! : ""));
  return { id: declaration.id, anchor, cells, formula: `=${NAMESPACE}${declaration.id}(${written.join(",")})` };
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
