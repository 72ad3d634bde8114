import { referencesOf } from "../../formula/references";
import { readSyntax } from "../../formula/syntax";
import { serialOfUtc } from "../../models/market/evidence";
import { inTurn } from "../in-turn";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import type { Readings } from "../share/read-references";
import { referencesIn } from "../share/read-references";
import { rewritten } from "../written";
import type { FoundResult, ResultKey } from "./find-results";
import { findResults, rangeAt } from "./find-results";

/** A table, its headings first; or why there is none, in a sentence of the function's own. */
export type Outcome =
  | { readonly kind: "table"; readonly table: readonly (readonly unknown[])[] }
  | { readonly kind: "refused"; readonly sentence: string };

/** Works out a call whose references hold what was read. */
export type Evaluate = (formula: string, readings: Readings) => Outcome;

/** The sentence of a refusal; null where the result was worked out. */
export type Refusal = string | null;

/**
 * Works out a result from what its cells read now, and writes its values, what it has read and the time. Where that
 * fails, or the function refuses its arguments, the last result stays as it was.
 */
export const runResult = (key: ResultKey, evaluate: Evaluate, now: Date): Promise<Refusal> =>
  inTurn(async () => {
    const plan = await runInExcel((context) => planRun(context, key, evaluate, now));
    if ("sentence" in plan) return plan.sentence;
    await write(plan.writes);
    return null;
  });

/** A block of cells, what it will hold and what it held. */
interface Write {
  readonly sheet: string;
  readonly cells: string;
  readonly after: unknown[][];
  readonly before: unknown[][];
}

async function planRun(
  context: Excel.RequestContext,
  key: ResultKey,
  evaluate: Evaluate,
  now: Date,
): Promise<{ readonly writes: readonly Write[] } | { readonly sentence: string }> {
  const result = (await findResults(context)).find(({ name, sheetId }) => name === key.name && sheetId === key.sheetId);
  if (!result) throw new WorkbookProblem("result.problem.gone");
  const sources = result.kept.map(({ from }) => rangeAt(context, from).load("values"));
  const targets = [result.values, result.ranAt, ...result.kept.map(({ to }) => to)];
  const ranges = targets.map((place) => rangeAt(context, place).load("formulas, values"));
  const readings = await referencesIn(context, result.values.sheet, referencesOf(readSyntax(result.formula)!.tree));
  const outcome = evaluate(result.formula, readings);
  if (outcome.kind === "refused") return outcome;
  const before = ranges.map(({ formulas, values }) =>
    formulas.map((row, y) => row.map((formula, x) => rewritten(formula, values[y]![x]))),
  );
  const after = [
    filled(before[0]!, outcome.table, result),
    [[serialOfUtc(now.toISOString())]],
    ...sources.map(({ values }) => values),
  ];
  return { writes: targets.map((place, index) => ({ ...place, before: before[index]!, after: after[index]! })) };
}

/** The table without its headings in as many cells as there are; those that it leaves over become blank. */
function filled(
  cells: readonly unknown[][],
  table: readonly (readonly unknown[])[],
  { headings, values: { sheet, cells: address } }: FoundResult,
): unknown[][] {
  const values = table.slice(headings.rows).map((row) => row.slice(headings.columns));
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (rows > cells.length || columns > cells[0]!.length) {
    throw new WorkbookProblem("result.problem.size", {
      place: `${sheet}!${address}`,
      rows: String(rows),
      columns: String(columns),
    });
  }
  return cells.map((row, y) => row.map((_, x) => values[y]?.[x] ?? ""));
}

/** Writes all or nothing: Office.js has no undo. */
async function write(writes: readonly Write[]): Promise<void> {
  const put = (side: "after" | "before") =>
    runInExcel(async (context) => {
      for (const each of writes) rangeAt(context, each).formulas = each[side];
      await context.sync();
    });
  try {
    await put("after");
  } catch (error) {
    try {
      await put("before");
    } catch {
      const sheets = [...new Set(writes.map(({ sheet }) => sheet))].join(", ");
      throw new WorkbookProblem("result.problem.not_put_back", { sheets }, { cause: error });
    }
    throw error;
  }
}
