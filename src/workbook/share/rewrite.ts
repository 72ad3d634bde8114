import { partsOf } from "../parts-of";
import { runInExcel } from "../run";
import { rangeOfRun, RUNS_A_BATCH, runsOf } from "./cell-runs";
import { readNameValues } from "./name-values";
import { scopeOf } from "./names";
import type { Step } from "./plan";
import { valueStep } from "./plan";
import type { NameStep } from "./plan-names";
import { valueNameStep } from "./plan-names";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import type { FormulaCell, Shown } from "./read-formulas";
import { shownIn } from "./read-formulas";
import { sameBlock } from "./same-value";
import type { CellWrite } from "./write-cells";
import { valuesAt, writeCells } from "./write-cells";

/** A step with the name by which its values come back. */
export type Done<S> = S & { readonly blockName: string | null };

/** What has become of a workbook's cells and names. */
export interface Rewritten {
  readonly steps: readonly Done<Step>[];
  readonly names: readonly Done<NameStep>[];
}

interface Steps {
  readonly steps: readonly Step[];
  readonly names: readonly NameStep[];
}

/**
 * Writes the steps, turns into values what then shows something else than before, and adds the names by which values
 * come back.
 *
 * @param free - names that the workbook has not got, one for each step
 */
export async function rewrite(plan: Steps, free: readonly string[], onProgress: OnProgress): Promise<Rewritten> {
  await runInExcel(async (context) => {
    writeNames(context, plan.names);
    await writeCells(context, plan.steps.flatMap(writesOf), share(onProgress, 0, 0.6));
  });
  // Cells calculate with names, so the names come first.
  const names = await withoutDifferingNames(plan.names);
  return runInExcel(async (context) => {
    const steps = await withoutDifferingCells(context, plan.steps, share(onProgress, 0.6, 0.9));
    const done = {
      steps: named(steps, free),
      names: named(names, free.slice(steps.length)),
    };
    await addNames(context, done, share(onProgress, 0.9, 1));
    return done;
  });
}

/** The steps with names for those that have a way back. */
const named = <S extends Step | NameStep>(steps: readonly S[], free: readonly string[]): Done<S>[] =>
  steps.map((step, index) => ({ ...step, blockName: keptBy(step) === null ? null : free[index]! }));

/** The formula of the name by which a value comes back. */
const keptBy = (step: Step | NameStep): string | null => (step.kind === "value" ? step.kept : null);

function writeNames(context: Excel.RequestContext, steps: readonly NameStep[]): void {
  for (const step of steps) {
    if (step.kind === "unchanged") continue;
    scopeOf(context, step.name.sheetId).getItem(step.name.name).formula = step.formula;
  }
}

async function withoutDifferingNames(steps: readonly NameStep[]): Promise<readonly NameStep[]> {
  const compared = steps.flatMap((step) => (step.kind === "plain" && step.value ? [step] : []));
  const after = await readNameValues(compared.map(({ name, formula }) => ({ ...name, formula })));
  const values = new Map<NameStep, NameStep>();
  for (const [index, step] of compared.entries()) {
    if (sameBlock(step.value!, after[index] ?? [])) continue;
    const value = valueNameStep(step.name, step.value, [{ code: "differs" }]);
    if (value) values.set(step, value);
  }
  if (values.size === 0) return steps;
  await runInExcel(async (context) => {
    writeNames(context, [...values.values()]);
    await context.sync();
  });
  return steps.map((step) => values.get(step) ?? step);
}

async function withoutDifferingCells(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onProgress: OnProgress,
): Promise<readonly Step[]> {
  const plain = steps.filter((step) => step.kind === "plain");
  const after = await readShown(
    context,
    plain.map(({ cell }) => cell),
    onProgress,
  );
  const differing = new Set<Step>(plain.filter(({ cell }, index) => !sameBlock(cell.shown, after[index]!)));
  const final = steps.map((step) => (differing.has(step) ? valueStep(step.cell, [{ code: "differs" }]) : step));
  await writeCells(context, final.filter((step, index) => step !== steps[index]).flatMap(writesOf));
  return final;
}

/** Adds the names by which values come back, a few hundred at a time. */
async function addNames(
  context: Excel.RequestContext,
  { steps, names }: Rewritten,
  onProgress: OnProgress,
): Promise<void> {
  const kept = [...steps, ...names].flatMap((step) => {
    const [formula, name] = [keptBy(step), step.blockName];
    return formula === null || name === null ? [] : [{ name, formula, comment: commentOf(step) }];
  });
  const parts = partsOf(kept, RUNS_A_BATCH);
  for (const [index, part] of parts.entries()) {
    for (const { name, formula, comment } of part) context.workbook.names.add(name, formula, comment);
    // One batch of hundreds of names, not one name.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    onProgress((index + 1) / parts.length);
  }
}

/** Tells a reader of the name what the values were. */
const commentOf = (step: Step | NameStep): string =>
  `Hashcell ${("cell" in step ? step.cell : step.name).formula}`.slice(0, LONGEST_COMMENT);

const LONGEST_COMMENT = 255;

const writesOf = (step: Step): CellWrite[] =>
  step.kind === "plain"
    ? [{ ...placeOf(step.cell), content: step.formula }]
    : valuesAt(placeOf(step.cell), step.cell.shown);

const placeOf = ({ sheet, row, column }: FormulaCell) => ({ sheetId: sheet.id, row, column });

/** What the cells show now, each as large a block as before. */
async function readShown(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  onProgress: OnProgress,
): Promise<Shown[][][]> {
  const shown = new Map<FormulaCell, Shown[][]>();
  const isSingle = ({ shown: [first, ...rest] }: FormulaCell) => rest.length === 0 && first!.length === 1;
  const singles = cells.filter(isSingle).map((cell) => ({ ...placeOf(cell), cell }));
  for (const runs of partsOf(runsOf(singles), RUNS_A_BATCH)) {
    const ranges = runs.map((run) => rangeOfRun(context, run).load("values, valueTypes"));
    // One batch of hundreds of cells, not one cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [index, run] of runs.entries()) {
      const block = shownIn(ranges[index]!.values, ranges[index]!.valueTypes);
      for (const [row, { cell }] of run.cells.entries()) shown.set(cell, [block[row]!]);
    }
    onProgress(shown.size / cells.length);
  }
  const blocks = cells.filter((cell) => !isSingle(cell));
  for (const part of partsOf(blocks, RUNS_A_BATCH)) {
    const ranges = part.map(({ sheet, row, column, shown: [first, ...rest] }) =>
      context.workbook.worksheets
        .getItem(sheet.id)
        .getRangeByIndexes(row, column, rest.length + 1, first!.length)
        .load("values, valueTypes"),
    );
    // One batch of hundreds of cells, not one cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [index, cell] of part.entries()) {
      shown.set(cell, shownIn(ranges[index]!.values, ranges[index]!.valueTypes));
    }
  }
  return cells.map((cell) => shown.get(cell)!);
}
