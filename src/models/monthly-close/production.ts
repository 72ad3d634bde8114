import { call } from "../building/call";
import { COINS, DATE, MONEY, ONE, PERCENT, TRILLIONS, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, known, worked } from "./known";

/** Which month a column is. */
export interface Period {
  readonly month: Line;
  readonly begins: Line;
  readonly days: Line;
}

/** Rows that say which month each column is; they stay in view. */
export function periodOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs): Period {
  const month = row("model.cash.month", "–", WHOLE, inputs.month);
  const begins = row("model.close.begins", "UTC", DATE, inputs.begins.each);
  sheet.keepOnView();
  const days = row("model.cash.days", "days", WHOLE, f`EDATE(${begins.each},1)-${begins.each}`);
  return { month, begins, days };
}

/** The coins of a month against what its nameplate should have made, and where the rest went. */
export function productionOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs, { days }: Period) {
  const { months, poolFee } = inputs;
  sheet.section("model.close.production");
  const difficulty = row("model.close.difficulty", "ratio", TRILLIONS, known(months.difficulty.each));
  const fees = row("model.close.fees", "BTC/block", COINS, known(months.blockFees.each));
  const subsidy = row("market.field.subsidy", "BTC/block", COINS, known(months.subsidy.each));
  const price = row("model.close.price", "USD/BTC", MONEY, known(months.price.each));
  const nameplate = row("model.close.nameplate", "PH/s", ONE, known(months.nameplate.each));
  const coins = row("model.close.coins", "BTC", COINS, known(months.coins.each));
  const network = [difficulty.each, fees.each] as const;
  const realised = row(
    "model.fleet.realised",
    "PH/s",
    ONE,
    worked(
      f`IF(N(${coins.each})>0,${call("IMPLIED_HASHRATE", coins.each, days.each, ...network, poolFee, subsidy.each)},${UNKNOWN})`,
    ),
  );
  const utilisation = row(
    "model.close.utilisation",
    "fraction",
    PERCENT,
    worked(f`${realised.each}/${nameplate.each}`),
  );
  const expected = row(
    "model.close.expected",
    "BTC",
    COINS,
    worked(
      f`IF(N(${nameplate.each})>0,${call("MINED_BTC", nameplate.each, days.each, ...network, poolFee, "1", subsidy.each)},${UNKNOWN})`,
    ),
  );
  const gap = row("model.close.gap", "BTC", COINS, worked(f`${expected.each}-${coins.each}`));
  const lost = (label: Parameters<Row>[0], share: Line): Line =>
    row(label, "BTC", COINS, worked(f`${expected.each}*${known(share.each)}`));
  const curtailed = lost("model.close.gap.curtailed", months.curtailed);
  const downtime = lost("model.close.gap.downtime", months.downtime);
  row("model.close.gap.rest", "BTC", COINS, worked(f`${gap.each}-${curtailed.each}-${downtime.each}`));
  const nameplateDays = row("model.close.nameplate_days", "PH/s·day", WHOLE, worked(f`${nameplate.each}*${days.each}`));
  const realisedDays = row("model.close.realised_days", "PH/s·day", WHOLE, worked(f`${realised.each}*${days.each}`));
  const operating = row("model.close.operating", "PH/s", ONE, known(months.operating.each));
  const operatingApart = row("model.close.apart", "fraction", PERCENT, worked(f`${realised.each}/${operating.each}-1`));
  return {
    difficulty,
    price,
    nameplate,
    coins,
    realised,
    utilisation,
    expected,
    gap,
    nameplateDays,
    realisedDays,
    operatingApart,
  };
}

export type Production = ReturnType<typeof productionOn>;
