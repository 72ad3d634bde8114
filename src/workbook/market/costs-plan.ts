import { bundledCosts } from "../../market/bundled-costs";
import type { ProductionCost } from "../../market/snapshot";
import type { Place } from "../../models/description";
import { COST_COLUMNS, costCells, costHeading, costLabel } from "../../models/market/costs";
import type { CostColumn } from "../../models/market/costs";
import { serialOfUtc } from "../../models/market/evidence";
import { readHeadings } from "../../models/market/headings";
import { isFormula } from "../written";
import { lineOf } from "./append";
import type { Line } from "./append";
import { patchOf } from "./patch";
import type { Cells, Patch, Write } from "./patch";

/** A market sheet's table of published costs, its headings the first of the cells. */
export interface CostTable {
  readonly cells: Cells;
  readonly place: Place;
  /** The row where the first line that is added will stand. */
  readonly nextRow: number;
}

/** What becomes of the published costs of a market sheet, each by its label. */
export interface CostsOutcome {
  readonly added: readonly string[];
  /** The snapshot has another figure for them, though not a newer one, or a formula of the user's stands there. */
  readonly kept: readonly string[];
  /** The headings that are gone, without which the table is left alone. */
  readonly columns: readonly CostColumn[];
}

interface CostsPlan extends CostsOutcome {
  readonly patch: Patch | null;
  readonly lines: readonly Line[];
}

/** What a refresh writes of a published cost into a row that has it: neither its label nor the formula that rolls it. */
const REFRESHED: readonly CostColumn[] = COST_COLUMNS.filter((column) => column !== "model" && column !== "rolled");
const FIGURES = ["cost", "difficulty", "elasticity"] as const;

/**
 * What has to change for the table to say what others have published by now. A row is written where the snapshot's
 * figure is of a later day, or where the row has none; so what the user has changed stays until there is news. What the
 * table lacks is added, but for what came with Hashcell: that was there once, and the user has deleted it.
 */
export function planCosts(
  costs: readonly ProductionCost[],
  { cells, place, nextRow }: CostTable,
  copy: number,
): CostsPlan {
  const { language, places } = readHeadings(cells.values[0] ?? [], COST_COLUMNS, costHeading);
  const columns = COST_COLUMNS.filter((column) => !places.has(column));
  if (columns.length > 0) return { added: [], kept: [], columns, patch: null, lines: [] };
  const at = (column: CostColumn) => places.get(column)!;
  const rows = cells.values.map((values, row) => ({ row, at: (column: CostColumn) => values[at(column)] }));
  const [writes, lines, added, kept]: [Write[], Line[], string[], string[]] = [[], [], [], []];
  for (const cost of costs) {
    const found = rowOf(cost, rows);
    if (!found && isBundled(cost)) continue;
    const rowOnSheet = found ? place.row + found.row : nextRow + lines.length;
    const placeOf = (column: CostColumn) => ({ row: rowOnSheet, column: place.column + at(column) });
    const described = costCells(cost, language, copy, placeOf);
    if (!found) {
      added.push(costLabel(cost, language));
      lines.push(lineOf(places, (column) => described[column]));
      continue;
    }
    rows.splice(rows.indexOf(found), 1);
    const { row } = found;
    const age = ageOf(cost, found);
    const isFree = !REFRESHED.some((column) => isFormula(cells.formulas[row]?.[at(column)], found.at(column)));
    if (age === "newer" && isFree) {
      writes.push(...REFRESHED.map((column) => ({ row, column: at(column), cell: described[column] })));
    } else if (
      age === "newer" ||
      (age === "same" && FIGURES.some((column) => !isClose(cost[column], found.at(column))))
    ) {
      kept.push(costLabel(cost, language));
    }
  }
  return { added, kept, columns, lines, patch: writes.length > 0 ? patchOf(writes, cells, place) : null };
}

interface Row {
  readonly row: number;
  readonly at: (column: CostColumn) => unknown;
}

/** The row of a cost; where the user keeps older ones beside it, the latest. */
function rowOf(cost: ProductionCost, rows: readonly Row[]): Row | undefined {
  const labels = [costLabel(cost, "en"), costLabel(cost, "zh-CN")];
  const own = rows.filter(({ at }) => labels.includes(String(at("model")).trim()));
  const dayOf = ({ at }: Row) => Number(at("published")) || 0;
  return own.find((row) => own.every((other) => dayOf(other) <= dayOf(row)));
}

/** What the snapshot's figure is to that of a row. */
function ageOf(cost: ProductionCost, { at }: Row): "newer" | "same" | "older" {
  if (at("cost") === "") return "newer";
  const [given, there] = [serialOfUtc(cost.published), at("published")];
  if (typeof there !== "number" || Math.floor(there) === given) return "same";
  return given > there ? "newer" : "older";
}

const isBundled = (cost: ProductionCost): boolean =>
  bundledCosts.some((bundled) => costLabel(bundled, "en") === costLabel(cost, "en"));

const isClose = (given: number, there: unknown): boolean =>
  typeof there === "number" && Math.abs(there - given) <= 1e-9 * given;
