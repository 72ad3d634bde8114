import { FIRST } from "../building/columns";
import { MONEY, ONE, PERCENT, TWO } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { textCell } from "../cells";
import type { HostingInputs } from "./inputs";
import type { Leasing } from "./leasing";
import type { Mining } from "./mining";
import type { Worth } from "./worth";

const STEPS = 12;

/** Net present values as functions of hashprice and rent, whose months are worked out only once. */
export interface Valuation {
  /** Of the lease as offered, without the mining that it ends. */
  readonly lease: Formula;
  /** Of one USD/kW-month more or less. */
  readonly perRent: Formula;
  /** What pool and downtime leave of a hashprice. */
  readonly share: Formula;
  /** Of the mining given up, at a hashprice of today. */
  readonly minedAt: (hashprice: Formula) => Formula;
}

/** Rows that the table and the search read. */
export function valuationOn(
  sheet: SheetBuilder,
  inputs: HostingInputs,
  mining: Mining,
  leasing: Leasing,
  worth: Worth,
): Valuation {
  sheet.section("model.hosting.valued");
  const { factor, givenUp } = worth;
  const lease = sheet.value("model.hosting.lease_npv", "USD", MONEY, f`SUMPRODUCT(${leasing.net.all},${factor.all})`);
  const perRent = sheet.value(
    "model.hosting.per_rent",
    "USD",
    MONEY,
    f`SUMPRODUCT(${leasing.paying.all},${leasing.growth.all},${factor.all})*1000`,
  );
  const share = sheet.value("model.hosting.kept_share", "fraction", PERCENT, f`(1-${inputs.poolFee})*${inputs.uptime}`);
  const minedAt = (hashprice: Formula): Formula => {
    const margin = f`(${hashprice}*${share}*${mining.path.all}-${mining.threshold.all})`;
    return f`SUMPRODUCT(${givenUp.all}*${margin}*(1-(${inputs.canStop}<>0)*(${margin}<=0)))`;
  };
  return { lease, perRent, share, minedAt };
}

/**
 * Today's hashprice at which both are worth the same over the term. What mining is worth is a convex line of straight
 * pieces in hashprice, since months that lose money stand still; Newton's steps down it from above end on the right
 * piece, exactly.
 */
export function indifferenceOn(
  sheet: SheetBuilder,
  inputs: HostingInputs,
  mining: Mining,
  worth: Worth,
  valuation: Valuation,
): { readonly hashprice: Formula; readonly gap: Formula } {
  const { lease, minedAt, share } = valuation;
  sheet.section("model.hosting.search");
  sheet.note("model.hosting.search.note");
  const steps = { row: sheet.row, column: FIRST };
  sheet.put({ ...steps, column: 0 }, textCell(sheet.word("model.hosting.step"), "heading"));
  sheet.put({ ...steps, column: 1 }, textCell(unitWord(sheet.language, "–"), "unit"));
  for (let step = 0; step < STEPS; step += 1) {
    const cell = { content: { kind: "number", number: step }, role: "note", numberFormat: "0" } as const;
    sheet.put({ ...steps, column: FIRST + step }, cell);
  }
  const step = alongRow(sheet.name, steps);
  const line = (label: Parameters<SheetBuilder["line"]>[0], unit: string, format: string, formula: Formula) =>
    sheet.line(label, unit, format, STEPS, formula);
  // The next trial stands three rows further down.
  const before = alongRow(sheet.name, { row: sheet.row + 3, column: FIRST }, -1);
  const start = f`2*MAX(${mining.threshold.all})/(${share}*MIN(${mining.path.all}))`;
  const trial = line("model.hosting.trial", "USD/PH/day", TWO, f`IF(${step}>0,${before},${start})`);
  const runs = f`(1-(${inputs.canStop}<>0)*(${trial.each}*${share}*${mining.path.all}<=${mining.threshold.all}))`;
  const slope = line(
    "model.hosting.slope",
    "PH-days",
    ONE,
    f`SUMPRODUCT(${worth.givenUp.all}*${mining.path.all}*${runs})*${share}`,
  );
  const cost = line(
    "model.hosting.run_cost",
    "USD",
    MONEY,
    f`SUMPRODUCT(${worth.givenUp.all}*${mining.threshold.all}*${runs})`,
  );
  const next = line(
    "model.hosting.next_trial",
    "USD/PH/day",
    TWO,
    f`IF(${slope.each}>0,(${lease}+${cost.each})/${slope.each},${trial.each})`,
  );
  const last = next.at(STEPS - 1);
  const hashprice = sheet.value(
    "model.hosting.npv_hashprice",
    "USD/PH/day",
    TWO,
    f`IF(MAX((${lease}>0)*1,(${inputs.canStop}=0)*1)*(${last}>0)=1,${last},"n/a")`,
  );
  const gap = sheet.value(
    "model.hosting.gap",
    "USD",
    MONEY,
    f`IF(ISNUMBER(${hashprice}),ROUND(${lease}-${minedAt(f`N(${hashprice})`)},2),0)`,
  );
  return { hashprice, gap };
}
