import type { Snapshot } from "../../market/snapshot";
import type { Language } from "../../models/language";
import type { LogLine, LogOrigin } from "../../models/market/log";
import { restoredRows, snapshotRows } from "../../models/market/market-rows";
import type { MarketRows } from "../../models/market/market-rows";
import { inTurn } from "../in-turn";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { applyPatch } from "./apply-patch";
import { findMarket } from "./find-market";
import type { FoundMarket } from "./find-market";
import { readLayout } from "./layout";
import { appendLine, readLog } from "./market-log";
import type { LeftAlone } from "./plan";
import { planOf } from "./plan";
import { topLeftOf } from "./top-left";

/** What was written where. */
export interface MarketWritten extends LeftAlone {
  readonly sheet: string;
}

/**
 * Writes a snapshot into the workbook's market sheet, field by field wherever their rows stand by now, and a line into
 * the log. All or nothing; null where the workbook has no market sheet.
 */
export const refreshMarketSheet = (snapshot: Snapshot, from: LogOrigin): Promise<MarketWritten | null> =>
  write(
    (language, copy) => snapshotRows(snapshot, language, copy),
    (context, language) => appendLine(context, snapshot, from, language),
  );

/** Writes a line of the log into the workbook's market sheet again. */
export const restoreMarketSheet = (line: LogLine): Promise<MarketWritten | null> =>
  write((language, copy) => restoredRows(line, language, copy));

/** The lines of the workbook's log; none where it has no log. */
export const readMarketLog = (): Promise<readonly LogLine[]> => inTurn(() => runInExcel(readLog));

const write = (
  describe: (language: Language, copy: number) => MarketRows,
  rest: (context: Excel.RequestContext, language: Language) => Promise<void> = async () => undefined,
): Promise<MarketWritten | null> =>
  inTurn(() =>
    runInExcel(async (context) => {
      const market = await findMarket(context);
      if (!market) return null;
      const { sheet, copy } = market;
      const cells = await readCells(context, market);
      const layout = readLayout(cells.values);
      if (!layout) throw new WorkbookProblem("market.problem.headings", { sheet });
      const { gone, elsewhere, formula, columns, ...patch } = planOf(
        market,
        layout,
        cells,
        describe(layout.language, copy),
      );
      await applyPatch(context, sheet, patch, () => rest(context, layout.language));
      return { sheet, gone, elsewhere, formula, columns };
    }),
  );

async function readCells(context: Excel.RequestContext, { sheet, asOf, cells }: FoundMarket) {
  const range = topLeftOf(context, sheet, [asOf, ...cells.values()]).load("formulas, values");
  await context.sync();
  return { formulas: range.formulas, values: range.values };
}
