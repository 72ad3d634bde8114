import { mayDraw, withoutDraws } from "../../formula/draws";
import { MAX_LENGTH } from "../../formula/limits";
import type { Home } from "../../formula/moved";
import { movedFrom } from "../../formula/moved";
import { nestsTooDeep } from "../../formula/nesting";
import { relink } from "../../formula/relink";
import { SPILL_TAG } from "../../formula/tag";
import { translate } from "../../formula/translate";
import { isAbsolute } from "../../formula/absolute";
import { isSupported } from "../requirements";
import { runInExcel } from "../run";
import { onHelperSheet } from "./helper-sheet";
import type { NameRead } from "./names";
import { readNames } from "./names";
import { readTables } from "./own-tables";
import type { Step } from "./plan";
import type { NameStep } from "./plan-names";
import type { OnProgress } from "./progress";
import type { Shown } from "./read-formulas";
import { readShown } from "./read-formulas";
import { sameShown } from "./same-value";
import { whenDone } from "./when-done";
import { writeCells } from "./write-cells";

/** A plain formula that gave something else than ours did before. */
type Doubtful = Extract<Step | NameStep, { readonly kind: "plain" }>;

/**
 * Which plain formulas give what ours give after all, when both are calculated at the same moment from the same cells:
 * time may have gone on since ours were read, or Excel may not have calculated them since a cell was changed. Both stand
 * in one formula, `=CHOOSE({1,2},ours,plain)`, on a sheet of their own, since Excel calculates the two cells of it in
 * one go.
 */
export async function agreeing<D extends Doubtful>(
  doubtful: readonly D[],
  onProgress: OnProgress = () => undefined,
): Promise<ReadonlySet<D>> {
  const looked = isSupported("1.12") ? doubtful.filter(isOneValue) : [];
  if (looked.length === 0) return new Set();
  const homes = await runInExcel((context) => readHomes(context, looked));
  return onHelperSheet(async (context, sheet) => {
    const now = looked.some(({ formula }) => mayDraw(formula)) ? await readNow(context, sheet) : 0;
    const pairs = looked.flatMap((step) => {
      const formula = pairOf(step.formula, homes(step), now);
      return formula === null ? [] : [{ step, formula }];
    });
    const values = await calculated(
      context,
      sheet,
      pairs.map(({ formula }) => formula),
      onProgress,
    );
    return new Set(pairs.flatMap(({ step }, index) => (isSame(values[index]!) ? [step] : [])));
  });
}

function isOneValue(step: Doubtful): boolean {
  const shown = "cell" in step ? step.cell.shown : step.value;
  return shown?.length === 1 && shown[0]!.length === 1;
}

const isSame = (pair: readonly (readonly Shown[])[] | null): boolean => {
  const [ours, plain] = pair?.[0] ?? [];
  return ours !== undefined && !ours.isError && sameShown(ours, plain);
};

/** A formula that calculates a plain formula beside the one of ours from which it came; null where there is none. */
function pairOf(plain: string, home: Home, now: number): string | null {
  // What has read a block is not what it was: the block is values now.
  const back = plain.includes(SPILL_TAG) ? null : relink(plain);
  if (!back?.restored.length) return null;
  const ours = withoutDraws(back.formula, now);
  const again = translate(ours);
  if (again.kind !== "plain" || (ours === back.formula && again.formula !== plain)) return null;
  const moved = [ours, again.formula].map((formula) => movedFrom(home, formula)?.slice(1) ?? null);
  if (moved.includes(null)) return null;
  const pair = `=CHOOSE({1,2},${moved.join(",")})`;
  return pair.length > MAX_LENGTH || nestsTooDeep(pair) ? null : pair;
}

/** What tells the homes of formulas. */
async function readHomes(context: Excel.RequestContext, steps: readonly Doubtful[]): Promise<(step: Doubtful) => Home> {
  const names = await readNames(context);
  const tables = steps.some(({ formula }) => formula.includes("[")) ? await readTables(context) : [];
  const keysOf = (some: readonly NameRead[]) => new Set(some.map(({ name }) => name.toUpperCase()));
  const relativeNames = keysOf(names.filter(({ formula }) => !isAbsolute(formula)));
  const tableRows = new Map(tables.map(({ name, body }) => [name.toUpperCase(), body.start]));
  const everywhere = { tableRows, relativeNames };
  const ofSheets = new Map<string | null, ReadonlySet<string>>([[null, new Set()]]);
  const ownNamesOf = (id: string | null) => {
    if (!ofSheets.has(id)) ofSheets.set(id, keysOf(names.filter(({ sheetId }) => sheetId === id)));
    return ofSheets.get(id)!;
  };
  return (step) => {
    if ("name" in step) {
      const { sheet, sheetId } = step.name;
      return { ...everywhere, sheet: sheet ?? "", row: 0, table: null, ownNames: ownNamesOf(sheetId) };
    }
    const { sheet, row, table = null } = step.cell;
    return { ...everywhere, sheet: sheet.name, row, table, ownNames: ownNamesOf(sheet.id) };
  };
}

/** Excel's own time: its zone, and its first day, are the workbook's. */
async function readNow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const cell = sheet.getCell(0, 0);
  cell.formulas = [["=NOW()"]];
  await context.sync();
  cell.load("values");
  await context.sync();
  return Number(cell.values[0]![0]);
}

/** What each of the formulas fills its row with. */
async function calculated(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly string[],
  onProgress: OnProgress,
): Promise<(Shown[][] | null)[]> {
  sheet.load("id");
  await context.sync();
  const writes = formulas.map((content, row) => ({ sheetId: sheet.id, row, column: 0, content }));
  await writeCells(context, writes, onProgress);
  const pairs = { sheetId: sheet.id, row: 0, column: 0, rows: formulas.length, columns: 2 };
  return whenDone(async () => (await readShown(context, [pairs]))[0]!.map((cells) => [cells]));
}
