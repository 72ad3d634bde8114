import type { FunctionId } from "../functions/catalogue";
import { makeAbsolute } from "./absolute";
import { blockName, readBlock, standsAt } from "./block";
import { scan } from "./scan";
import { spansOf } from "./spans";
import type { Node } from "./syntax";
import { isFormula, readSyntax } from "./syntax";
import { isCallOf } from "./walk";

/** Cells that take the value of a call when somebody asks for it; addresses without their sheet, as in "B4:K9". */
export interface ResultPlaces {
  /** What takes the value, without its headings. */
  readonly values: string;
  /** How many of the value's first rows and columns are headings. */
  readonly headings: { readonly rows: number; readonly columns: number };
  /** Takes the time. */
  readonly ranAt: string;
  /** What the call reads, and what keeps it. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The formula of the name by which the cells are found again:
 * `=CHOOSE(1,CHOOSE(1,Sheet!$C$9:$I$68,"MINING:000",…),1,1,Sheet!$C$4,Sheet!$C$7:$C$8,Sheet!$D$7:$D$8)`. The
 * inner part is that of a block of values; Excel moves all references with their cells.
 *
 * @param call - a call of ours alone, with its equals sign
 */
export function resultName(call: string, sheet: string, { values, headings, ranAt, kept }: ResultPlaces): string {
  const [found] = scan(call).calls;
  if (found?.at.start !== 1 || found.at.end !== call.length) throw new Error(`${call} is no call of a function.`);
  const block = blockName(call, { sheet, cell: values });
  if (!("formula" in block)) throw new Error(`${call} cannot be kept: ${block.code}.`);
  const places = [ranAt, ...kept.flatMap(({ from, to }) => [from, to])];
  const written = places.map((cells) => makeAbsolute(cells, sheet)!.text);
  return `=CHOOSE(${["1", block.formula.slice(1), headings.rows, headings.columns, ...written].join(",")})`;
}

/** What the name of a result says, wherever Excel has moved its cells. */
export interface Result {
  readonly id: FunctionId;
  /** The call, with its equals sign, as the values' own sheet writes it. */
  readonly formula: string;
  readonly values: Place;
  readonly headings: ResultPlaces["headings"];
  readonly ranAt: Place;
  readonly kept: readonly { readonly from: Place; readonly to: Place }[];
}

/** A block on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly cells: string;
}

/** Reads the formula of a name; null where it is not that of a result, or cells of it have been deleted. */
export function readResult(content: unknown): Result | null {
  const syntax = isFormula(content) ? readSyntax(content) : null;
  if (!syntax || !isCallOf(syntax.tree, "CHOOSE")) return null;
  const [, inner, rows, columns, ranAt, ...kept] = syntax.tree.arguments;
  if (!isCallOf(inner, "CHOOSE") || rows?.type !== "Literal" || columns?.type !== "Literal") return null;
  const { start, end } = spansOf(syntax).inner(inner);
  const block = readBlock(`=${syntax.source.slice(start, end)}`);
  const places = [ranAt, ...kept].map(placeOf);
  if (!block || !("anchor" in block) || places.length % 2 === 0 || !places.every((place) => place !== null))
    return null;
  const [at, ...pairs] = places;
  const call = scan(block.formula).calls[0];
  if (!call) return null;
  return {
    id: call.id,
    formula: block.formula,
    values: { sheet: block.anchor.sheet, cells: block.cells },
    headings: { rows: Number(rows.value), columns: Number(columns.value) },
    ranAt: at!,
    kept: pairs.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: pairs[index + 1]! }] : [])),
  };
}

function placeOf(node: Node | undefined): Place | null {
  const stands = node?.type === "ReferenceIdentifier" && node.kind === "range" ? standsAt(node.value) : null;
  return stands && { sheet: stands.anchor.sheet, cells: stands.cells };
}
