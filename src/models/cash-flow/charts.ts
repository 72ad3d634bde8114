import { FIRST } from "../building/columns";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import type { Block } from "../description";
import type { WordId } from "../model-words";
import type { Financing } from "./financing";
import type { Mine } from "./months";

/** Cash month by month, below the months. */
export function chartsOn(sheet: SheetBuilder, mine: Mine, financing: Financing): void {
  const top = sheet.row + 1;
  const chart = (
    column: number,
    title: WordId,
    kind: "line" | "column",
    series: { name: WordId; line: Mine["net"] }[],
    from = 0,
  ) =>
    sheet.chart({
      row: top,
      column,
      rows: 20,
      columns: 6,
      kind,
      title: sheet.word(title),
      categories: monthsFrom(from, mine.end.block),
      series: series.map(({ name, line }) => ({ name: sheet.word(name), values: monthsFrom(from, line.block) })),
      xTitle: sheet.word("model.cash.end"),
      yTitle: unitWord(sheet.language, "USD"),
    });
  chart(FIRST, "model.cash.chart.cash", "line", [
    { name: "model.cash.closing_cash", line: financing.cash },
    { name: "model.cash.cumulative", line: mine.cumulative },
  ]);
  // Beside the capex of month 0, no month would be seen.
  chart(FIRST + 7, "model.cash.chart.net", "column", [{ name: "model.cash.net", line: mine.net }], 1);
}

const monthsFrom = (from: number, block: Block): Block => ({
  ...block,
  column: block.column + from,
  columns: block.columns - from,
});
