import { call } from "../building/call";
import { FOUR, TWO, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Records } from "../building/records";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { Used } from "./used";

/** Machines, a record each, as far as their economics depend on them. */
export interface Runners {
  /** Greater than 0 for a record that is filled in; the others show nothing. */
  readonly counted: Series;
  readonly efficiency: Series;
  /** What their power costs, and the heading of what they earn at it. */
  readonly price: Formula;
  readonly margin: WordId;
}

/** A formula for the records that are filled in. */
export const whereCounted = ({ counted }: Pick<Runners, "counted">, formula: Formula): Formula =>
  f`IF(${counted.each}>0,${formula},0)`;

/** Columns of what machines may pay for power, and what they earn; losses are red. */
export function economicsOn(sheet: SheetBuilder, records: Records, used: Used, runners: Runners): Series {
  const { hashprice, poolFee, uptime, otherCost } = used;
  const { efficiency, price } = runners;
  const breakeven = records.formula(
    "model.map.breakeven",
    "USD/kWh",
    unlessZero(FOUR),
    whereCounted(runners, call("BREAKEVEN_KWH", hashprice, efficiency.each, poolFee, uptime, otherCost)),
  );
  const margin = records.formula(
    runners.margin,
    "USD/PH/day",
    unlessZero(TWO),
    whereCounted(runners, call("HASH_MARGIN", hashprice, price, efficiency.each, poolFee, uptime, otherCost)),
  );
  sheet.highlight({ ...margin.block, formula: `=${sheet.cellOf(margin.block).address}<0`, look: "bad" });
  return breakeven;
}
