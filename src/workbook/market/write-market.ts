import type { ProductionCost, Snapshot } from "../../market/snapshot";
import type { Language } from "../../models/language";
import type { LogLine, LogOrigin } from "../../models/market/log";
import { restoredRows, snapshotRows } from "../../models/market/market-rows";
import type { MarketRows } from "../../models/market/market-rows";
import { costsTableName } from "../../models/market/names";
import { inTurn } from "../in-turn";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { allOrNothing } from "./all-or-nothing";
import type { Step } from "./all-or-nothing";
import { appendStep, nextRow, readTableEnd } from "./append";
import { planCosts } from "./costs-plan";
import type { CostsOutcome } from "./costs-plan";
import { findMarkets } from "./find-market";
import type { FoundMarket, FoundMarkets } from "./find-market";
import { readLayout } from "./layout";
import { logStep, readLog } from "./market-log";
import { holds, patchStep } from "./patch";
import type { Patch } from "./patch";
import type { LeftAlone } from "./plan";
import { planOf } from "./plan";
import { topLeftOf } from "./top-left";

/** What was written on a market sheet. */
export interface SheetWritten extends LeftAlone {
  readonly sheet: string;
  readonly costs: CostsOutcome;
}

/** What was written where. */
export interface MarketWritten {
  /** At least one. */
  readonly sheets: readonly SheetWritten[];
  readonly undated: FoundMarkets["undated"];
}

/**
 * Writes a snapshot into each of the workbook's market sheets, field by field wherever their rows stand by now, what was
 * published meanwhile into their tables of costs, and a line into the log. All or nothing; null where the workbook has no
 * market sheet.
 */
export const refreshMarketSheets = (snapshot: Snapshot, from: LogOrigin): Promise<MarketWritten | null> =>
  write({
    rows: (language, copy) => snapshotRows(snapshot, language, copy),
    costs: snapshot.productionCosts,
    log: (context, sheets, language) => logStep(context, { snapshot, from, sheets }, language),
  });

/** Writes a line of the log into each of the workbook's market sheets again. Published costs are not in the log. */
export const restoreMarketSheets = (line: LogLine): Promise<MarketWritten | null> =>
  write({ rows: (language, copy) => restoredRows(line, language, copy), costs: [] });

/** The lines of the workbook's log; none where it has no log. */
export const readMarketLog = (): Promise<readonly LogLine[]> => inTurn(() => runInExcel(readLog));

interface Contents {
  readonly rows: (language: Language, copy: number) => MarketRows;
  readonly costs: readonly ProductionCost[];
  readonly log?: (context: Excel.RequestContext, sheets: readonly string[], language: Language) => Promise<Step>;
}

const write = (contents: Contents): Promise<MarketWritten | null> =>
  inTurn(() =>
    runInExcel(async (context) => {
      const { dated, undated } = await findMarkets(context);
      if (dated.length === 0) return null;
      const plans: SheetPlan[] = [];
      for (const market of dated) plans.push(await planSheet(context, market, contents));
      const sheets = plans.map(({ written }) => written);
      const names = [...new Set(sheets.map(({ sheet }) => sheet))];
      const log = await contents.log?.(context, names, plans[0]!.language);
      await allOrNothing(context, [...plans.flatMap(({ steps }) => steps), ...(log ? [log] : [])]);
      for (const { written, patch } of plans) {
        if (await holds(context, written.sheet, patch)) continue;
        // Whoever writes at the same moment in another window must not be undone, but told of.
        throw new WorkbookProblem("market.problem.meanwhile", { sheet: written.sheet });
      }
      return { sheets, undated };
    }),
  );

/** What is to be done on a market sheet. */
interface SheetPlan {
  readonly language: Language;
  readonly patch: Patch;
  readonly steps: readonly Step[];
  /** What will have been written once it is done. */
  readonly written: SheetWritten;
}

async function planSheet(
  context: Excel.RequestContext,
  market: FoundMarket,
  { rows, costs: published }: Contents,
): Promise<SheetPlan> {
  const { sheet, copy, asOf, cells } = market;
  const range = topLeftOf(context, sheet, [asOf, ...cells.values()]).load("formulas, values");
  await context.sync();
  const { formulas, values } = range;
  const layout = readLayout(values);
  if (!layout) throw new WorkbookProblem("market.problem.headings", { sheet });
  const { language } = layout;
  const { after, before, block, ...left } = planOf(market, layout, { formulas, values }, rows(language, copy));
  const patch = { after, before, block };
  const { steps, costs } = await planCostsOf(context, copy, published);
  return { language, patch, steps: [patchStep(sheet, patch), ...steps], written: { sheet, ...left, costs } };
}

async function planCostsOf(
  context: Excel.RequestContext,
  copy: number,
  published: readonly ProductionCost[],
): Promise<{ readonly steps: readonly Step[]; readonly costs: CostsOutcome }> {
  const table = context.workbook.tables.getItemOrNullObject(costsTableName(copy));
  await context.sync();
  // Without a table, the user wants none.
  if (table.isNullObject || published.length === 0) return { steps: [], costs: { added: [], kept: [], columns: [] } };
  const cells = table.getRange().load("formulas, values");
  const end = await readTableEnd(context, table);
  const { patch, lines, ...costs } = planCosts(published, { cells, place: end.place, nextRow: nextRow(end) }, copy);
  return {
    steps: [
      ...(patch ? [patchStep(end.sheet, patch)] : []),
      ...(lines.length > 0 ? [await appendStep(context, end, lines)] : []),
    ],
    costs,
  };
}
