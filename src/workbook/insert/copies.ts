import type { ModelDescription, SheetDescription } from "../../models/description";
import { nameOfCopy, titleOfCopy } from "../../models/copies";
import { MARKET_KEYS, costsTableName, marketName } from "../../models/market/names";
import type { Survey } from "./survey";

/** What an addition to a workbook is called. */
export interface Claim {
  readonly sheets: readonly string[];
  /** Its names and tables. */
  readonly names: readonly string[];
}

export const claimOf = ({ name, names, tables, results = [] }: SheetDescription): Claim => ({
  sheets: [name],
  names: [...names, ...tables, ...results].map((item) => item.name),
});

/** What a model is called as a later copy, from its first. */
export const claimOfModel = ({ title, sheets }: ModelDescription, copy: number): Claim => ({
  sheets: sheets.map(({ name }) => titleOfCopy(title, copy) + name.slice(title.length)),
  names: sheets.flatMap(({ results = [] }) => results.map(({ name }) => nameOfCopy(name, copy))),
});

/** What a model's market is called as a later copy, from its first. */
export const claimOfMarket = ({ market }: ModelDescription, copy: number): Claim => ({
  sheets: [titleOfCopy(market.name, copy)],
  names: [...MARKET_KEYS.map((key) => marketName(key, copy)), costsTableName(copy)],
});

/** The first number whose copy has room in the workbook. */
export function firstFree(claimOf: (copy: number) => Claim, before: Survey): number {
  for (let copy = 1; ; copy += 1) {
    if (isFree(claimOf(copy), before)) return copy;
  }
}

/** Excel takes no account of case. */
const isFree = ({ sheets, names }: Claim, before: Survey): boolean =>
  !sheets.some((name) => before.sheets.has(name.toLowerCase())) &&
  !names.some((name) => before.names.has(name.toLowerCase()));
