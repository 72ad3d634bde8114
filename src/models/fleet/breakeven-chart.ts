import { FETCHED, FOUR, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import { largestOn } from "../building/largest";
import type { Shown } from "../building/largest";
import type { Series } from "../building/series";
import { unitWord } from "../building/unit";
import type { FleetRows } from "./rows";
import type { FleetTotals } from "./totals";

/** So many rows are legible side by side. */
const SHOWN = 8;

/** What power costs the largest rows beside what it may cost them: a block below the totals, its chart to their right. */
export function breakevenChart(rows: FleetRows, totals: FleetTotals): void {
  const { sheet, order, site, machine, powerPrice, breakeven } = rows;
  sheet.section("model.fleet.largest");
  sheet.note("model.fleet.largest.note");
  const price = (heading: "model.fleet.power_price" | "model.fleet.breakeven", column: Series) =>
    ({ heading, unit: "USD/kWh", format: unlessZero(FOUR), value: (pick) => pick(column) }) as const satisfies Shown;
  const [name, costs, mayCost] = largestOn(sheet, SHOWN, order, [
    {
      heading: "model.fleet.site_machine",
      unit: "–",
      format: FETCHED,
      value: (pick) => f`${pick(site)}&" · "&${pick(machine)}`,
    },
    price("model.fleet.power_price", powerPrice),
    price("model.fleet.breakeven", breakeven),
  ]) as [Series, Series, Series];
  sheet.chart({
    row: totals.ph.block.row - 3,
    column: 5,
    rows: 22,
    columns: 9,
    kind: "column",
    title: sheet.word("model.fleet.chart"),
    categories: name.block,
    series: [
      { name: sheet.word("model.fleet.power_price"), values: costs.block },
      { name: sheet.word("model.fleet.breakeven"), values: mayCost.block },
    ],
    xTitle: sheet.word("model.fleet.site_machine"),
    yTitle: unitWord(sheet.language, "USD/kWh"),
  });
}
