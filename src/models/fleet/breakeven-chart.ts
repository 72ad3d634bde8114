import type { FleetRows } from "./rows";
import type { FleetTotals } from "./totals";
import { unitWord } from "../building/unit";

/** Columns of what power costs each row beside what it may cost, to the right of the totals. */
export function breakevenChart({ sheet, site, powerPrice, breakeven }: FleetRows, totals: FleetTotals): void {
  sheet.chart({
    row: totals.ph.block.row - 3,
    column: 5,
    rows: 22,
    columns: 9,
    kind: "column",
    title: sheet.word("model.fleet.chart"),
    categories: site.block,
    series: [
      { name: sheet.word("model.fleet.power_price"), values: powerPrice.block },
      { name: sheet.word("model.fleet.breakeven"), values: breakeven.block },
    ],
    xTitle: sheet.word("model.fleet.site"),
    yTitle: unitWord(sheet.language, "USD/kWh"),
  });
}
