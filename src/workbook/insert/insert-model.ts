import type { ModelDescription, SheetDescription } from "../../models/description";
import { readPointers } from "../market/pointers";
import type { Pointer } from "../market/pointers";
import { runInExcel } from "../run";
import { addSheets } from "./add-sheets";
import type { OnSheet } from "./add-sheets";
import { firstFree } from "./copies";
import { survey } from "./survey";
import type { Survey } from "./survey";

/** Which of a workbook's models and markets a model is. */
export interface ModelPlace {
  /** 1 for the workbook's first model of its kind. */
  readonly copy: number;
  /** 1 for `market_btc_price`, 2 for `market_2_btc_price`. */
  readonly marketCopy: number;
}

export type BuildModel = (place: ModelPlace) => ModelDescription;

export interface InsertedModel {
  /** Its name in this workbook, such as "Fleet 2". */
  readonly title: string;
  /** The sheet that is shown. */
  readonly sheet: string;
}

/**
 * Adds a model after the workbook's last sheet and shows its first. Nothing that is there is touched: where one of its
 * names is taken, in any case, the model is "Fleet 2" with sheets and names of its own. It reads the workbook's market
 * where that has every figure the model needs, and brings a market sheet otherwise. Where Excel fails on the way, the
 * workbook is left as it was.
 */
export function insertModel(build: BuildModel, onSheet?: OnSheet): Promise<InsertedModel> {
  return runInExcel(async (context) => {
    const before = await survey(context);
    const { title, sheets, added } = choose(build, before, await readPointers(context));
    const sheet = sheets[0]!.name;
    await addSheets(context, [...sheets, ...added], before, { show: sheet, ...(onSheet && { onSheet }) });
    return { title, sheet };
  });
}

function choose(
  build: BuildModel,
  before: Survey,
  pointers: readonly Pointer[],
): ModelDescription & { readonly added: readonly SheetDescription[] } {
  const found = marketFor(build, pointers);
  const marketCopy = found ?? firstFree((copy) => [build({ copy: 1, marketCopy: copy }).market], before);
  const model = build({ copy: firstFree((copy) => build({ copy, marketCopy }).sheets, before), marketCopy });
  return { ...model, added: found === null ? [model.market] : [] };
}

/** The first of the workbook's markets that has a cell for every name that the model reads; null where none has. */
function marketFor(build: BuildModel, pointers: readonly Pointer[]): number | null {
  const copies = [...new Set(pointers.map(({ copy }) => copy))].sort((one, other) => one - other);
  const pointing = new Set(pointers.filter(({ target }) => target?.single).map(({ name }) => name.toLowerCase()));
  const suits = (copy: number) => namesRead(build({ copy: 1, marketCopy: copy })).every((name) => pointing.has(name));
  return copies.find(suits) ?? null;
}

/** The market's names that occur in the formulas of a model. */
function namesRead({ sheets, market }: ModelDescription): string[] {
  const formulas = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.formula] : []))),
  );
  const words = new Set(formulas.flatMap((formula) => formula.toLowerCase().match(/\w+/g) ?? []));
  return [...market.names, ...market.tables].map(({ name }) => name.toLowerCase()).filter((name) => words.has(name));
}
