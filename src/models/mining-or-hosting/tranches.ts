import { ONE, PERCENT, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { Records } from "../building/records";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Rule } from "../description";
import { MONTHS } from "./horizon";

/** Room for this many tranches. */
const ROOM = 6;

/** An invented ramp: name, month in which mining stops, month in which the lease begins, share of the site. */
const SAMPLE = [
  ["1", 1, 10, 0.2],
  ["2", 3, 13, 0.4],
  ["3", 6, 16, 0.4],
] as const;

/** Parts of the site that are converted one after the other. */
export interface Tranches {
  readonly stops: Series;
  readonly begins: Series;
  readonly share: Series;
  /** Months of conversion, at least 1. */
  readonly conversion: Series;
  /** The first month after the lease; 0 in a row that is not used. */
  readonly ends: Series;
  readonly critical: Series;
}

interface Site {
  readonly grossMw: Formula;
  readonly pue: Formula;
  readonly years: Formula;
}

const MONTH: Rule = { kind: "whole", least: 0, most: MONTHS };

/** The table of tranches on the inputs sheet, with what follows from it. */
export function tranchesOn(sheet: SheetBuilder, { grossMw, pue, years }: Site): Tranches {
  const records = new Records(sheet, ROOM);
  const column = (at: number) => SAMPLE.map((row) => row[at] as string | number);
  records.input("model.hosting.tranche", "–", WHOLE, column(0));
  const month = (heading: Parameters<Records["input"]>[0], at: number): Series =>
    records.input(heading, "month", unlessZero(WHOLE), column(at), MONTH);
  const stops = month("model.hosting.stops", 1);
  const begins = month("model.hosting.begins", 2);
  const share = records.input("model.hosting.share", "fraction", unlessZero(PERCENT), column(3), {
    kind: "between",
    least: 0,
    most: 1,
  });
  const conversion = records.formula(
    "model.hosting.conversion",
    "months",
    WHOLE,
    f`MAX(1,${begins.each}-${stops.each})`,
  );
  const ends = records.formula(
    "model.hosting.ends",
    "month",
    unlessZero(WHOLE),
    f`IF(${share.each}>0,${begins.each}+12*${years},0)`,
  );
  const gross = records.formula("model.hosting.gross", "MW", unlessZero(ONE), f`${share.each}*${grossMw}`);
  const critical = records.formula("model.hosting.critical", "MW", unlessZero(ONE), f`${gross.each}/${pue}`);
  return { stops, begins, share, conversion, ends, critical };
}
