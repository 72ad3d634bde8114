import { partsOf } from "../parts-of";
import { runInExcel } from "../run";
import { RUNS_A_BATCH, runsOf } from "./cell-runs";
import { readNameValues } from "./name-values";
import { scopeOf } from "./names";
import type { Step } from "./plan";
import { valueStep } from "./plan";
import type { NameStep } from "./plan-names";
import { valueNameStep } from "./plan-names";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import type { Area } from "./read-areas";
import { areaOfRun } from "./read-areas";
import type { FormulaCell, Shown } from "./read-formulas";
import { readShown } from "./read-formulas";
import { sameBlock } from "./same-value";
import { agreeing } from "./second-look";
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
    await writeCells(context, plan.steps.flatMap(writesOf), share(onProgress, 0, 0.5));
  });
  // Cells calculate with names, so the names come first.
  const names = await withoutDifferingNames(plan.names);
  const steps = await withoutDifferingCells(plan.steps, share(onProgress, 0.5, 0.9));
  const done = { steps: named(steps, free), names: named(names, free.slice(steps.length)) };
  await runInExcel((context) => addNames(context, done, share(onProgress, 0.9, 1)));
  return done;
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
  const differing = compared.filter(({ value }, index) => !sameBlock(value!, after[index] ?? []));
  const same = await agreeing(differing);
  const values = new Map<NameStep, NameStep>();
  for (const step of differing) {
    if (same.has(step)) continue;
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

async function withoutDifferingCells(steps: readonly Step[], onProgress: OnProgress): Promise<readonly Step[]> {
  const plain = steps.filter((step) => step.kind === "plain");
  const cells = plain.map(({ cell }) => cell);
  const after = await runInExcel((context) => readAgain(context, cells, share(onProgress, 0, 0.5)));
  const differing = plain.filter(({ cell }, index) => !sameBlock(cell.shown, after[index]!));
  const same = await agreeing(differing, share(onProgress, 0.5, 1));
  const values = new Set<Step>(differing.filter((step) => !same.has(step)));
  if (values.size === 0) return steps;
  const final = steps.map((step) => (values.has(step) ? valueStep(step.cell, [{ code: "differs" }]) : step));
  const writes = final.filter((step, index) => step !== steps[index]).flatMap(writesOf);
  await runInExcel((context) => writeCells(context, writes));
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
async function readAgain(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  onProgress: OnProgress,
): Promise<Shown[][][]> {
  const isSingle = ({ shown: [first, ...rest] }: FormulaCell) => rest.length === 0 && first!.length === 1;
  const runs = runsOf(cells.filter(isSingle).map((cell) => ({ ...placeOf(cell), cell })));
  const blocks = cells.filter((cell) => !isSingle(cell));
  const read = await readShown(context, [...runs.map(areaOfRun), ...blocks.map(areaOfBlock)], onProgress);
  const shown = new Map<FormulaCell, Shown[][]>();
  for (const [index, run] of runs.entries())
    for (const [row, { cell }] of run.cells.entries()) shown.set(cell, [read[index]![row]!]);
  for (const [index, cell] of blocks.entries()) shown.set(cell, read[runs.length + index]!);
  return cells.map((cell) => shown.get(cell)!);
}

const areaOfBlock = (cell: FormulaCell): Area => ({
  ...placeOf(cell),
  rows: cell.shown.length,
  columns: cell.shown[0]!.length,
});
