import type { ModelDescription } from "../../models/description";
import type { Pointer } from "../market/pointers";
import { firstFree } from "./copies";
import type { Survey } from "./survey";

/** Which of a workbook's models, and which of its markets, a model is built as. */
export interface ModelPlace {
  /** 1 for the workbook's first model of its kind. */
  readonly copy: number;
  /** 1 for `market_btc_price`, 2 for `market_2_btc_price`. */
  readonly marketCopy: number;
}

export type BuildModel = (place: ModelPlace) => ModelDescription;

interface Room {
  readonly place: ModelPlace;
  /** Whether the workbook has the market that the model reads. */
  readonly hasMarket: boolean;
}

/** The first copy of a model that clashes with nothing in the workbook, beside the first market that can feed it. */
export function placeFor(build: BuildModel, before: Survey, pointers: readonly Pointer[]): Room {
  const found = marketFor(build, pointers);
  const marketCopy = found ?? firstFree((copy) => [build({ copy: 1, marketCopy: copy }).market], before);
  const copy = firstFree((copy) => build({ copy, marketCopy }).sheets, before);
  return { place: { copy, marketCopy }, hasMarket: found !== null };
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
