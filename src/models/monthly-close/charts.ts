import { FIRST } from "../building/columns";
import type { Line } from "../building/series";
import { unitWord } from "../building/unit";
import type { WordId } from "../model-words";
import type { Report } from "./report";

const ROWS = 20;

/** What ran against what is installed, and what a coin cost against what it was worth, month by month. */
export function charts({ sheet, begins, nameplate, realised, tier, price }: Report): void {
  const top = sheet.row + 1;
  const chart = (column: number, columns: number, title: WordId, unit: string, series: readonly [WordId, Line][]) =>
    sheet.chart({
      row: top,
      column,
      rows: ROWS,
      columns,
      kind: "line",
      title: sheet.word(title),
      categories: begins.block,
      series: series.map(([name, { block }]) => ({ name: sheet.word(name), values: block })),
      xTitle: sheet.word("model.close.begins"),
      yTitle: unitWord(sheet.language, unit),
    });
  chart(FIRST, 5, "model.close.chart.hashrate", "PH/s", [
    ["model.close.nameplate", nameplate],
    ["model.fleet.realised", realised],
  ]);
  chart(FIRST + 6, 6, "model.close.chart.tiers", "USD/BTC", [
    ["model.fleet.tier.electricity", tier.electricity],
    ["model.fleet.tier.net", tier.net],
    ["model.fleet.tier.cash", tier.cash],
    ["model.fleet.tier.allin", tier.allIn],
    ["model.fleet.tier.full", tier.full],
    ["model.close.price", price],
  ]);
}
