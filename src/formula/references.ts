import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Node } from "./syntax";
import { calledName, childrenOf, isField, isUnary } from "./walk";

/** What an expression refers to, as Excel's objects find it. */
export type Place =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly cells: string; readonly whole: boolean }
  | { readonly kind: "spill"; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string };

/** A reference in a formula: the same text means the same place. */
export interface Reference {
  readonly text: string;
  readonly node: Node;
  readonly place: Place;
}

/** The references of an expression that can be read from the sheet, in the order of the source. */
export function referencesOf(node: Node, bound: ReadonlySet<string> = new Set()): Reference[] {
  if (isReadByExcel(node)) return [];
  const reference = referenceAt(node);
  if (reference) {
    const { place } = reference;
    return place.kind === "name" && bound.has(place.name.toUpperCase()) ? [] : [reference];
  }
  const inside = new Set([...bound, ...namesBoundBy(node)]);
  return childrenOf(node).flatMap((child) => referencesOf(child, inside));
}

/** Functions that ask for something else of a cell than what it holds. */
const OF_CELLS = new Set([
  "AREAS",
  "CELL",
  "COLUMN",
  "COLUMNS",
  "FIELDVALUE",
  "FORMULATEXT",
  "ISFORMULA",
  "OFFSET",
  "ROW",
  "ROWS",
  "SHEET",
]);

/** Whether what a cell holds stands for nothing here: it is asked for a field of its data type, or where it is. */
const isReadByExcel = (node: Node): boolean =>
  isField(node) || (node.type === "CallExpression" && OF_CELLS.has(calledName(node) ?? ""));

/** The node as a reference; null where it is none, or one that only Excel can follow. */
export function referenceAt(node: Node): Reference | null {
  if (isUnary(node, "#")) {
    const anchor = referenceAt(node.arguments[0]!);
    if (anchor?.place.kind !== "cells") return null;
    const { sheet, cells } = anchor.place;
    return { text: `${anchor.text}#`, node, place: { kind: "spill", sheet, cells } };
  }
  if (node.type !== "ReferenceIdentifier" || !["range", "beam", "name"].includes(node.kind)) return null;
  const spills = node.kind === "range" && node.value.endsWith("#");
  const parsed = parseA1Ref(spills ? node.value.slice(0, -1) : node.value);
  if (!parsed || (parsed.context?.length ?? 0) > 1) return null;
  const sheet = parsed.context?.[0] ?? null;
  const text = node.value.toUpperCase();
  if ("name" in parsed) return { text, node, place: { kind: "name", sheet, name: String(parsed.name) } };
  if (!("range" in parsed)) return null;
  const { top, left, bottom, right } = parsed.range;
  const cells = stringifyA1Ref({ context: [], range: { top, left, bottom, right } });
  if (spills) return { text, node, place: { kind: "spill", sheet, cells } };
  return { text, node, place: { kind: "cells", sheet, cells, whole: node.kind === "beam" } };
}

/** The names that LET and LAMBDA give their own meaning. */
function namesBoundBy(node: Node): string[] {
  if (node.type === "LetExpression") return node.declarations.map(({ id }) => id.name.toUpperCase());
  return node.type === "LambdaExpression" ? node.params.map(({ name }) => name.toUpperCase()) : [];
}
