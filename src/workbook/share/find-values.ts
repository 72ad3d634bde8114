import { parseA1Ref } from "@borgar/fx";
import type { Anchor, Block } from "../../formula/block";
import { readBlock } from "../../formula/block";
import { readConstant } from "../../formula/constant";
import type { Edit } from "../../formula/edit";
import { partsOf } from "../parts-of";
import { isFormula } from "../written";
import { RUNS_A_BATCH } from "./cell-runs";
import { checksumOf } from "./checksum";
import type { NameRead } from "./names";
import { readTables } from "./own-tables";
import { mayBeOurs } from "./plan";
import type { Area } from "./read-areas";
import { readAreas } from "./read-areas";
import { shownIn } from "./read-formulas";
import type { CellWrite } from "./write-cells";
import { valuesAt } from "./write-cells";

/** Why values are left alone. */
export type BlockCode =
  | "tag-unreadable"
  | "unknown-function"
  | "anchor-lost"
  | "sheet-lost"
  | "name-lost"
  | "values-edited"
  | "name-edited"
  /** It read its own row of a table, and stands in none of it any more. */
  | "row-lost"
  | "locked"
  /** It read the block by its `#`, and the block's values stay. */
  | "block-stays";

/** Something that is left alone, and where. */
export interface LeftAlone {
  readonly place: string;
  readonly reason: Pick<Edit, "code" | "parameter"> | { readonly code: BlockCode };
}

/** A cell that takes its formula again, and all the cells that this touches. */
export interface Restored {
  readonly write: CellWrite;
  readonly before: readonly CellWrite[];
  readonly rows: number;
  readonly columns: number;
}

/** A name that takes its formula again. */
export interface Renamed {
  readonly name: NameRead;
  readonly formula: string;
}

/** What became values, and comes back. */
interface Values {
  readonly blocks: readonly (Restored & { readonly anchor: Anchor })[];
  readonly names: readonly Renamed[];
  /** The names that told of them, and are needed no more. */
  readonly spent: readonly NameRead[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Finds the values whose formulas a workbook name remembers, unless somebody has edited them. */
export async function findValues(context: Excel.RequestContext, names: readonly NameRead[]): Promise<Values> {
  const values = {
    blocks: [] as (Restored & { anchor: Anchor })[],
    names: [] as Renamed[],
    spent: [] as NameRead[],
    leftAlone: [] as LeftAlone[],
  };
  const blocks: NamedBlock[] = [];
  for (const name of names.filter(({ formula }) => mayBeOurs(formula))) {
    const block = readBlock(name.formula);
    if (!block) continue;
    if ("code" in block) values.leftAlone.push({ place: name.name, reason: block });
    else if ("anchor" in block) blocks.push({ name, block });
    else {
      const found = findValued(block, names);
      if ("code" in found) values.leftAlone.push({ place: block.name.name, reason: found });
      else {
        values.names.push(found);
        values.spent.push(name);
      }
    }
  }
  for (const part of partsOf(blocks, RUNS_A_BATCH)) {
    for (const [index, found] of (await readBlockCells(context, part)).entries()) {
      const { name, block } = part[index]!;
      const { anchor, cells, formula } = block;
      if ("code" in found) values.leftAlone.push({ place: `${anchor.sheet}!${cells}`, reason: found });
      else {
        values.blocks.push({ ...found, anchor, write: { ...found.before[0]!, content: formula } });
        values.spent.push(name);
      }
    }
  }
  return values;
}

type ValuedName = Extract<Block, { readonly name: unknown }>;

/** The name that became a value, with its formula. */
function findValued(
  { name: { name, sheet }, formula, checksum }: ValuedName,
  names: readonly NameRead[],
): Renamed | { readonly code: BlockCode } {
  const key = (text: string | null) => text?.toUpperCase();
  const found = names.find((one) => key(one.name) === key(name) && key(one.sheet) === key(sheet));
  if (!found) return { code: "name-lost" };
  const values = readConstant(found.formula);
  return values && checksum === checksumOf(values) ? { name: found, formula } : { code: "name-edited" };
}

interface NamedBlock {
  readonly name: NameRead;
  readonly block: Extract<Block, { readonly anchor: Anchor }>;
}

type BlockCells = Omit<Restored, "write"> | { readonly code: BlockCode };

/** The cells of each block of values. */
async function readBlockCells(context: Excel.RequestContext, blocks: readonly NamedBlock[]): Promise<BlockCells[]> {
  const asked = blocks.map(({ block }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(block.anchor.sheet).load("id");
    const protection = sheet.protection.load("protected");
    return { block, sheet, protection };
  });
  await context.sync();
  const tables = blocks.some(({ block }) => block.tables.length > 0) ? await readTables(context) : [];
  const open = asked.filter(({ sheet, protection }) => !sheet.isNullObject && !protection.protected);
  const areas = open.map(({ block, sheet }) => areaOf(sheet.id, block.cells));
  const read = await readAreas(context, areas, "formulas, values, valueTypes", rowsOf);
  const found = new Map(open.map(({ block }, index) => [block, { area: areas[index]!, rows: read[index]! }]));
  return asked.map(({ block, sheet }): BlockCells => {
    if (sheet.isNullObject) return { code: "sheet-lost" };
    const { area, rows } = found.get(block) ?? {};
    if (!area || !rows) return { code: "locked" };
    const isValue = rows.every(({ shown, formulas }) => !shown.some(({ value }, x) => isFormula(formulas[x], value)));
    const checksum = checksumOf(rows.map(({ shown }) => shown.map(({ value }) => value)));
    if (!isValue || block.checksum !== checksum) return { code: "values-edited" };
    const isInRowOf = (table: string) =>
      tables.some(
        ({ name, body }) => name.toUpperCase() === table.toUpperCase() && area.row >= body.start && area.row < body.end,
      );
    if (!block.tables.every(isInRowOf)) return { code: "row-lost" };
    const before = valuesAt(
      area,
      rows.map(({ shown }) => shown),
    );
    return { before, rows: area.rows, columns: area.columns };
  });
}

const areaOf = (sheetId: string, cells: string): Area => {
  const { top, left, bottom, right } = (parseA1Ref(cells) as { range: Record<Side, number> }).range;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

type Side = "top" | "left" | "bottom" | "right";

const rowsOf = ({ formulas, values, valueTypes }: Excel.Range) =>
  shownIn(values, valueTypes).map((shown, y) => ({ shown, formulas: formulas[y] as unknown[] }));
