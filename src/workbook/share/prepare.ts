import type { Language } from "../../models/language";
import { readBlock } from "../../formula/block";
import { fixSpills } from "../../formula/spill";
import { translate } from "../../formula/translate";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { clearStartUp } from "./clear-start-up";
import { partsOf, rangeOfRun, RUNS_A_BATCH, runsOf } from "./cell-runs";
import type { NameRead } from "./names";
import { freeBlockNames, readNames, scopeOf } from "./names";
import type { Plan, Step } from "./plan";
import { blocksOf, isOurs, mayBeOurs, mayChange, planSharing, valueStep } from "./plan";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { readMarketFigures } from "./market-figures";
import { provenanceSheet } from "./provenance-sheet";
import type { SavedCell } from "./put-back";
import { orPutBack } from "./put-back";
import type { FormulaCell, Shown } from "./read-formulas";
import { readFormulas, shownIn } from "./read-formulas";
import { sameBlock } from "./same-value";
import type { CellWrite } from "./write-cells";
import { valuesAt, writeCells } from "./write-cells";
import { writeProvenance } from "./write-provenance";

/** A name that calls our functions, and its plain formula; null where it has none and stays as it is. */
export interface NameStep {
  readonly name: NameRead;
  readonly formula: string | null;
}

/** What preparing would change. */
export interface SharingPlan extends Plan {
  readonly names: readonly NameStep[];
}

/** What preparing has changed. */
export interface Prepared {
  readonly steps: readonly DoneStep[];
  readonly names: readonly NameStep[];
  /** The sheet that lists it all. */
  readonly sheet: string;
}

/** A step with the name that its block was given. */
export type DoneStep = Step & { readonly blockName: string | null };

/** Reads what preparing would change, and changes nothing. */
export const planToShare = (onProgress?: OnProgress): Promise<SharingPlan> =>
  runInExcel(async (context) => (await readPlan(context, onProgress)).plan);

interface PrepareOptions {
  readonly language: Language;
  /** Of this add-in. */
  readonly version: string;
  readonly now: Date;
  readonly onProgress?: OnProgress;
}

/**
 * Turns our formulas into plain ones, and what plain Excel cannot say into values, in place; a sheet lists what each
 * was. Where anything fails on the way, the workbook is put back as it was.
 */
export async function prepareToShare({ language, version, now, onProgress }: PrepareOptions): Promise<Prepared> {
  const { plan, names } = await runInExcel((context) => readPlan(context, share(onProgress, 0, 0.4)));
  refuseUnready(plan);
  const blockNames = freeBlockNames(names, plan.steps.length);
  const saved = {
    cells: plan.steps.map(({ cell }) => savedCell(cell)),
    names: plan.names.filter(({ formula }) => formula !== null).map(({ name }) => name),
    added: blockNames,
  };
  const prepared = await orPutBack(saved, async () => {
    const steps = await runInExcel((context) => rewrite(context, plan, blockNames, share(onProgress, 0.4, 0.9)));
    const written = { steps, names: plan.names };
    const figures = await runInExcel(readMarketFigures);
    const sheet = await writeProvenance((copy) =>
      provenanceSheet({ ...written, figures, language, version, now }, copy),
    );
    return { ...written, sheet };
  });
  clearStartUp();
  onProgress?.(1);
  return prepared;
}

async function readPlan(
  context: Excel.RequestContext,
  onProgress?: OnProgress,
): Promise<{ plan: SharingPlan; names: readonly NameRead[] }> {
  const cells = await readFormulas(context, mayChange, share(onProgress, 0, 0.5));
  const names = await readNames(context);
  const plan = await planSharing(cells, share(onProgress, 0.5, 1));
  const cellsOf = blocksOf(plan.steps);
  const steps = names.flatMap((name): NameStep[] => {
    if (readBlock(name.formula)) return [];
    const formula = fixSpills(name.formula, (anchor) => cellsOf("", anchor));
    if (!mayBeOurs(formula) || !isOurs(formula)) return formula === name.formula ? [] : [{ name, formula }];
    const translation = translate(formula);
    return [{ name, formula: translation.kind === "plain" ? translation.formula : null }];
  });
  return { plan: { ...plan, names: steps }, names };
}

function refuseUnready({ steps, names, notReady, locked }: SharingPlan): void {
  if (steps.length + names.length === 0) throw new WorkbookProblem("share.problem.nothing");
  if (locked.length > 0) throw new WorkbookProblem("share.problem.locked", { sheets: locked.join(", ") });
  if (notReady.length > 0) throw new WorkbookProblem("share.problem.not_ready", { count: String(notReady.length) });
}

const savedCell = (cell: FormulaCell): SavedCell => ({
  ...placeOf(cell),
  content: cell.formula,
  rows: cell.shown.length,
  columns: cell.shown[0]!.length,
});

const placeOf = ({ sheet, row, column }: FormulaCell) => ({ sheetId: sheet.id, row, column });

/** Writes the steps, and turns into values what then shows something else than before. */
async function rewrite(
  context: Excel.RequestContext,
  { steps, names }: SharingPlan,
  blockNames: readonly string[],
  onProgress: OnProgress,
): Promise<DoneStep[]> {
  for (const { name, formula } of names) {
    if (formula !== null) scopeOf(context, name.sheetId).getItem(name.name).formula = formula;
  }
  await writeCells(context, steps.flatMap(writesOf), onProgress);
  context.workbook.application.calculate("Recalculate");
  await context.sync();

  const plain = steps.filter((step) => step.kind === "plain");
  const after = await readShown(
    context,
    plain.map(({ cell }) => cell),
  );
  const differing = new Set(plain.filter(({ cell }, index) => !sameBlock(cell.shown, after[index]!)));
  const final = steps.map((step) =>
    differing.has(step as (typeof plain)[number]) ? valueStep(step.cell, [{ code: "differs" }]) : step,
  );
  await writeCells(context, final.filter((step, index) => step !== steps[index]).flatMap(writesOf));

  const done = final.map((step, index): DoneStep => {
    const isNamed = step.kind === "value" && step.name !== null;
    return { ...step, blockName: isNamed ? blockNames[index]! : null };
  });
  await addNames(context, done);
  return done;
}

/** Adds the names by which values come back, a few hundred at a time. */
async function addNames(context: Excel.RequestContext, steps: readonly DoneStep[]): Promise<void> {
  const named = steps.flatMap((step) =>
    step.kind === "value" && step.name !== null && step.blockName !== null
      ? [{ name: step.blockName, formula: step.name, comment: blockComment(step.cell) }]
      : [],
  );
  for (const part of partsOf(named, RUNS_A_BATCH)) {
    for (const { name, formula, comment } of part) context.workbook.names.add(name, formula, comment);
    // One batch of hundreds of names, not one name.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Tells a reader of the name what the values were. */
const blockComment = ({ formula }: FormulaCell): string => `Hashcell ${formula}`.slice(0, LONGEST_COMMENT);

const LONGEST_COMMENT = 255;

const writesOf = (step: Step): CellWrite[] =>
  step.kind === "plain"
    ? [{ ...placeOf(step.cell), content: step.formula }]
    : valuesAt(placeOf(step.cell), step.cell.shown);

/** What the cells show now, each as large a block as before. */
async function readShown(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<Shown[][][]> {
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
