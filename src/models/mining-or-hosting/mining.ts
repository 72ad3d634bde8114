import { FOUR, MONEY, ONE, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { halvingsOn, timelineOn } from "../building/timeline";
import type { Timeline } from "../building/timeline";
import type { WordId } from "../model-words";
import { MONTHS } from "./horizon";
import type { HostingInputs } from "./inputs";

/** The whole site mined with, month by month, until the lease would end. */
export interface Mining extends Timeline {
  /** The year of the model in which a month lies, from 1. */
  readonly year: Line;
  readonly path: Line;
  readonly hashprice: Line;
  readonly ph: Line;
  readonly phDays: Line;
  /** What a PH/s must earn in a day to be run: power, other cash cost, renewal. */
  readonly threshold: Line;
  readonly net: Line;
}

/** Months of the comparison, hashprice in them, and what the site earns if it keeps mining. */
export function miningOn(sheet: SheetBuilder, inputs: HostingInputs, renewal: Formula): Mining {
  const timeline = timelineOn(sheet, inputs, MONTHS);
  const { row, month, operating, days } = timeline;
  const { efficiency, powerPrice, uptime, poolFee, halvingLeaves, tranches } = inputs;
  const compared = row(
    "model.hosting.compared_month",
    "–",
    WHOLE,
    f`IF(${month}<MAX(${tranches.ends.all}),1,0)*${operating.each}`,
  );
  const year = row("model.hosting.year_number", "–", WHOLE, f`INT(MAX(0,${month}-1)/12)+1`);

  sheet.section("model.cash.network");
  const { tip, halved } = halvingsOn(timeline, inputs);
  const passed = row(
    "model.hosting.halvings",
    "–",
    WHOLE,
    f`INT((${tip.each}+1)/${inputs.era})-INT((${inputs.height}+1)/${inputs.era})`,
  );
  const path = row(
    "model.hosting.path",
    "ratio",
    FOUR,
    f`(1+${inputs.hashpriceGrowth})^MAX(0,${month}-1)*${halvingLeaves}^${passed.each}*(1-${halved.each}*(1-${halvingLeaves}))`,
  );
  const hashprice = row("market.field.hashprice", "USD/PH/day", TWO, f`${inputs.market.hashprice}*${path.each}`);

  sheet.section("model.hosting.keep");
  const jth = row(
    "model.cash.efficiency",
    "J/TH",
    TWO,
    f`${efficiency}*(1-${inputs.efficiencyGain})^(MAX(0,${month}-1)/12)`,
  );
  const ph = row("model.cash.hashrate", "PH/s", ONE, f`${inputs.grossMw}*1000/${jth.each}`);
  const phDays = row("model.hosting.ph_days", "PH-days", ONE, f`${ph.each}*${days.each}*${compared.each}`);
  const kept = row("model.hosting.kept", "USD/PH/day", TWO, f`${hashprice.each}*(1-${poolFee})*${uptime}`);
  const power = row("model.cash.energy_cost", "USD/PH/day", TWO, f`24*${jth.each}*${powerPrice}*${uptime}`);
  const threshold = row("model.hosting.threshold", "USD/PH/day", TWO, f`${power.each}+${inputs.otherCost}+${renewal}`);
  const run = row(
    "model.cash.run",
    "–",
    `[=1]"${sheet.word("model.stress.run")}";[=0]"${sheet.word("model.stress.stop")}";"–"`,
    f`IF(OR(${kept.each}>${threshold.each},${inputs.canStop}=0),1,0)*${operating.each}-(1-${operating.each})`,
  );
  const usd = (label: WordId, formula: Formula): Line => row(label, "USD", MONEY, formula);
  const revenue = usd("model.cash.revenue", f`${run.each}*${kept.each}*${phDays.each}`);
  const energy = usd("model.cash.power", f`-${run.each}*${power.each}*${phDays.each}`);
  const renewed = usd("model.hosting.renewal", f`-${run.each}*${renewal}*${phDays.each}`);
  const other = usd("model.cash.other", f`-${run.each}*${inputs.otherCost}*${phDays.each}`);
  const net = usd("model.hosting.keep_net", f`${revenue.each}+${energy.each}+${renewed.each}+${other.each}`);
  return { ...timeline, year, path, hashprice, ph, phDays, threshold, net };
}
