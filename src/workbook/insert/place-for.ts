import type { ModelDescription } from "../../models/description";
import { MARKET_KEYS, marketName } from "../../models/market/names";
import type { MarketKey } from "../../models/market/names";
import type { LostName } from "../market/lost-names";
import type { Pointer } from "../market/pointers";
import { claimOfMarket, claimOfModel, firstFree } from "./copies";
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
  /** The names that this market has lost, which the model needs. */
  readonly lost: readonly LostName[];
}

/**
 * Where a model clashes with nothing in the workbook, beside the first market that can feed it: one that is whole, or
 * one that has merely lost names, or else one that the model brings.
 *
 * @param first - the model as the first of its kind, beside the first market
 */
export function placeFor(
  first: ModelDescription,
  before: Survey,
  pointers: readonly Pointer[],
  lost: readonly LostName[],
): Room {
  const copy = firstFree((copy) => claimOfModel(first, copy), before);
  const reads = keysRead(first);
  const found = marketFor(reads, pointers) ?? marketFor(reads, [...pointers, ...lost]);
  const marketCopy = found ?? firstFree((copy) => claimOfMarket(first, copy), before);
  const isNeeded = ({ copy, key }: LostName) => copy === found && reads.includes(key);
  return { place: { copy, marketCopy }, hasMarket: found !== null, lost: lost.filter(isNeeded) };
}

/** The first of the workbook's markets that has a cell for everything that the model reads; null where none has. */
function marketFor(reads: readonly MarketKey[], pointers: readonly Pointer[]): number | null {
  const copies = [...new Set(pointers.map(({ copy }) => copy))].sort((one, other) => one - other);
  const has = (copy: number, key: MarketKey) =>
    pointers.some((pointer) => pointer.copy === copy && pointer.key === key && pointer.target?.single);
  return copies.find((copy) => reads.every((key) => has(copy, key))) ?? null;
}

/** What the formulas of a model beside the first market read of it. */
function keysRead({ sheets }: ModelDescription): MarketKey[] {
  const formulas = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.formula] : []))),
  );
  const words = new Set(formulas.flatMap((formula) => formula.match(/\w+/g) ?? []));
  return MARKET_KEYS.filter((key) => words.has(marketName(key, 1)));
}
