import { readBlock } from "../../formula/block";
import { mayBeTagged } from "../../formula/tag";
import { addressOf } from "../../models/address";
import type { Language } from "../../models/language";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { catchUp } from "./catch-up";
import { clearStartUp } from "./clear-start-up";
import { readMarketFigures } from "./market-figures";
import type { NameRead } from "./names";
import { freeBlockNames, readNames } from "./names";
import { withOwnTables } from "./own-tables";
import type { Plan, Step } from "./plan";
import { blocksOf, mayChange, planSharing } from "./plan";
import type { NameStep } from "./plan-names";
import { planNames } from "./plan-names";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { provenanceSheet } from "./provenance-sheet";
import type { SavedCell } from "./put-back";
import { orPutBack } from "./put-back";
import type { FormulaCell } from "./read-formulas";
import { readFormulas } from "./read-formulas";
import type { Done, Rewritten } from "./rewrite";
import { rewrite } from "./rewrite";
import { writeProvenance } from "./write-provenance";

/** What preparing would change. */
export interface SharingPlan extends Plan {
  readonly names: readonly NameStep[];
}

/** What preparing has changed. */
export interface Prepared extends Rewritten {
  /** The sheet that lists it all. */
  readonly sheet: string;
}

/** Reads what preparing would change, and leaves the workbook as it is. */
export const planToShare = async (onProgress?: OnProgress): Promise<SharingPlan> => (await readPlan(onProgress)).plan;

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
  await runInExcel((context) => catchUp(context));
  const { plan, names, wasShared } = await readPlan(share(onProgress, 0, 0.4));
  refuseUnready(plan);
  const blockNames = freeBlockNames(names, plan.steps.length + plan.names.length);
  const saved = {
    cells: plan.steps.map(({ cell }) => savedCell(cell)),
    names: plan.names.filter(({ kind }) => kind !== "unchanged").map(({ name }) => name),
    added: blockNames,
  };
  const prepared = await orPutBack(saved, async () => {
    const rewritten = await rewrite(plan, blockNames, share(onProgress, 0.4, 0.8));
    const figures = await runInExcel(readMarketFigures);
    const sheet = await writeProvenance({
      describe: (copy) => provenanceSheet({ ...rewritten, figures, language, version, now }, copy),
      tellsAll: !wasShared,
      isLasting: [...rewritten.steps, ...rewritten.names].some(isLost),
      onProgress: share(onProgress, 0.8, 1),
    });
    return { ...rewritten, sheet };
  });
  clearStartUp();
  return prepared;
}

/** Whether only the Provenance sheet tells any more what a cell or a name was. */
const isLost = ({ kind, blockName }: Done<Step | NameStep>): boolean => kind === "value" && blockName === null;

interface PlanRead {
  readonly plan: SharingPlan;
  readonly names: readonly NameRead[];
  /** Whether something is still as an earlier sharing left it. */
  readonly wasShared: boolean;
}

async function readPlan(onProgress?: OnProgress): Promise<PlanRead> {
  const { cells, names } = await runInExcel(async (context) => ({
    cells: await withOwnTables(context, await readFormulas(context, mayChange, share(onProgress, 0, 0.5))),
    names: await readNames(context),
  }));
  const plan = await planSharing(cells, share(onProgress, 0.5, 1));
  const wasShared =
    [...cells, ...names].some(({ formula }) => mayBeTagged(formula)) || names.some(({ formula }) => readBlock(formula));
  return { plan: { ...plan, names: await planNames(names, blocksOf(plan.steps)) }, names, wasShared };
}

function refuseUnready({ steps, names, notReady, locked }: SharingPlan): void {
  if (steps.length + names.length === 0) throw new WorkbookProblem("share.problem.nothing");
  if (locked.length > 0) throw new WorkbookProblem("share.problem.locked", { sheets: locked.join(", ") });
  const [first] = notReady;
  if (!first) return;
  const cell = `${first.sheet.name}!${addressOf(first)}`;
  const values = { count: String(notReady.length), cell, error: String(first.shown[0]![0]!.value) };
  throw new WorkbookProblem("share.problem.not_ready", values);
}

const savedCell = ({ sheet, row, column, formula, shown }: FormulaCell): SavedCell => ({
  sheetId: sheet.id,
  row,
  column,
  content: formula,
  rows: shown.length,
  columns: shown[0]!.length,
});
