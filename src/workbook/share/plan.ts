import { blockName } from "../../formula/block";
import type { Obstacle } from "../../formula/obstacle";
import { MAX_LENGTH } from "../../formula/limits";
import { scan } from "../../formula/scan";
import type { Scan } from "../../formula/scan";
import type { SpillAnchor } from "../../formula/spill";
import { fixSpills, mayReadSpill } from "../../formula/spill";
import { translate } from "../../formula/translate";
import { addressOf, blockAddress } from "../../models/address";
import { checksumOf } from "./checksum";
import { inSlices } from "./in-slices";
import type { OnProgress } from "./progress";
import type { FormulaCell } from "./read-formulas";

/** Why a cell becomes a value. */
export type Reason =
  | Obstacle
  /** It shows an error of ours, where a plain formula would show a number. */
  | { readonly code: "shows-error" }
  /** Its plain formula gave something else. */
  | { readonly code: "differs" };

/** What a cell becomes when the workbook is prepared. */
export type Step =
  | { readonly kind: "plain"; readonly cell: FormulaCell; readonly formula: string }
  | {
      readonly kind: "value";
      readonly cell: FormulaCell;
      readonly reasons: readonly Reason[];
      /** The formula of the workbook name by which it comes back; null where it cannot. */
      readonly kept: string | null;
    };

export interface Plan {
  readonly steps: readonly Step[];
  /** Cells that show no result yet, such as #NAME? or #BUSY!, so that there is nothing to compare with. */
  readonly notReady: readonly FormulaCell[];
  /** Protected sheets with formulas of ours. */
  readonly locked: readonly string[];
}

const WAITING = new Set<unknown>(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"]);

/** Whether a formula may hold something of ours; a cheap test before the formula is parsed. */
export const mayBeOurs = (formula: string): boolean => /MINING/i.test(formula);

/** Whether preparing may concern a formula: it may be ours, or read a block of ours. */
export const mayChange = (formula: string): boolean => mayBeOurs(formula) || mayReadSpill(formula);

/** Whether a formula calls our functions, or seems to. */
export const isOurs = (formula: string): boolean => holdsOurs(scan(formula));

export const holdsOurs = ({ calls, strays, unreadable }: Scan): boolean =>
  calls.length + strays.length > 0 || unreadable;

/** Plans what becomes of the workbook's formulas. */
export async function planSharing(cells: readonly FormulaCell[], onProgress?: OnProgress): Promise<Plan> {
  const planned = await inSlices(cells, (cell) => (isOurs(cell.formula) ? stepOf(cell) : null), onProgress);
  const cellsOf = blocksOf(planned);
  const steps = planned
    .map((step, index) => withoutSpills(step, cells[index]!, cellsOf))
    .filter((step) => step !== null);
  const ours = steps.map(({ cell }) => cell);
  return {
    steps,
    notReady: ours.filter(({ shown }) => shown[0]![0]!.isError && WAITING.has(shown[0]![0]!.value)),
    locked: [...new Set(ours.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name))],
  };
}

function stepOf(cell: FormulaCell, formula = cell.formula): Step {
  if (cell.shown.flat().some(({ isError }) => isError)) return valueStep(cell, [{ code: "shows-error" }]);
  const translation = translate(formula);
  if (translation.kind === "plain") return { kind: "plain", cell, formula: translation.formula };
  return valueStep(cell, translation.kind === "value" ? translation.obstacles : []);
}

/** The cells of the blocks that become values, for formulas on a sheet that read all of one, as in `B4#`. */
export type CellsOf = (home: string, anchor: SpillAnchor) => string | null;

/** The blocks that these steps turn into values. */
export function blocksOf(steps: readonly (Step | null)[]): CellsOf {
  const keyOf = (sheet: string, cell: string) => `${sheet.toUpperCase()}!${cell}`;
  const blocks = new Map(
    steps.flatMap((step) =>
      step?.kind === "value" ? [[keyOf(step.cell.sheet.name, addressOf(step.cell)), shownAddress(step.cell)]] : [],
    ) as [string, string][],
  );
  return (home, { sheet, cell }) => blocks.get(keyOf(sheet ?? home, cell)) ?? null;
}

/** The step of a formula, ours or not, that reads a block which becomes values: it reads the block's cells. */
function withoutSpills(step: Step | null, cell: FormulaCell, cellsOf: CellsOf): Step | null {
  if (step?.kind === "value") return step;
  const formula = fixSpills(cell.formula, (anchor) => cellsOf(cell.sheet.name, anchor));
  if (formula === cell.formula) return step;
  if (step) return stepOf(cell, formula);
  const tooLong: Reason = { code: "too-long", at: { start: 0, end: cell.formula.length } };
  return formula.length > MAX_LENGTH ? valueStep(cell, [tooLong]) : { kind: "plain", cell, formula };
}

/** The step that turns a cell into what it shows. */
export function valueStep(cell: FormulaCell, reasons: readonly Reason[]): Step {
  const anchor = { sheet: cell.sheet.name, cell: shownAddress(cell), table: cell.table };
  const checksum = checksumOf(cell.shown.map((row) => row.map(({ value }) => value)));
  const name = blockName(cell.formula, anchor, checksum);
  return { kind: "value", cell, reasons, kept: "formula" in name ? name.formula : null };
}

/** The address of a cell, or of all of the block that it spills. */
function shownAddress({ row, column, shown }: FormulaCell): string {
  const [rows, columns] = [shown.length, shown[0]!.length];
  return rows * columns === 1 ? addressOf({ row, column }) : blockAddress({ row, column, rows, columns });
}
