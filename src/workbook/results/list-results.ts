import { inTurn } from "../in-turn";
import { runInExcel } from "../run";
import { sameNumber } from "../same-number";
import type { FoundResult, ResultKey } from "./find-results";
import { findResults, rangeAt } from "./find-results";

/** A result as it stands in the workbook. */
export interface ResultState extends ResultKey {
  /** Where its values stand. */
  readonly sheet: string;
  /** Whether it holds what a run would give now, or holds nothing yet. */
  readonly state: "current" | "stale" | "never";
}

/** Every result of the workbook; what is being written meanwhile is waited for. */
export const listResults = (): Promise<readonly ResultState[]> => inTurn(() => runInExcel(readStates));

async function readStates(context: Excel.RequestContext): Promise<readonly ResultState[]> {
  const loaded = (await findResults(context)).map((result) => ({ result, ...load(context, result) }));
  await context.sync();
  return loaded.map(({ result: { name, sheetId, values }, ranAt, kept }) => {
    const isCurrent = kept.every(({ from, to }) => sameNumbers(from.values, to.values));
    const hasRun = typeof ranAt.values[0]![0] === "number";
    return { name, sheetId, sheet: values.sheet, state: !hasRun ? "never" : isCurrent ? "current" : "stale" };
  });
}

const load = (context: Excel.RequestContext, { ranAt, kept }: FoundResult) => ({
  ranAt: rangeAt(context, ranAt).load("values"),
  kept: kept.map(({ from, to }) => ({
    from: rangeAt(context, from).load("values"),
    to: rangeAt(context, to).load("values"),
  })),
});

/** As the cells themselves compare them: what is worked out again may differ in its last digits. */
const sameNumbers = (now: readonly unknown[][], then: readonly unknown[][]): boolean =>
  now.every((row, y) =>
    row.every((value, x) => {
      const kept = then[y]?.[x];
      if (typeof value !== "number" || typeof kept !== "number") return value === kept;
      return sameNumber(value, kept);
    }),
  );
