import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId } from "../../market/snapshot";
import type { CellDescription, Place } from "../../models/description";
import { OWN_COLUMNS } from "../../models/market/field-cells";
import type { OwnColumn } from "../../models/market/field-cells";
import type { MarketRows } from "../../models/market/market-rows";
import { isFormula } from "../written";
import type { FoundMarket } from "./find-market";
import type { Layout } from "./layout";
import { patchOf } from "./patch";
import type { Cells, Patch, Write } from "./patch";

/** Fields that were left alone, and why. */
export interface LeftAlone {
  /** Their names are gone. */
  readonly gone: readonly FieldId[];
  /** Their names point at other cells than a row of the sheet. */
  readonly elsewhere: readonly FieldId[];
  /** The user has put a formula where the figure was. */
  readonly formula: readonly FieldId[];
  /** The columns whose headings are gone. */
  readonly columns: readonly OwnColumn[];
}

/** What has to change for a market sheet to say `rows`: our own cells and no others. */
export function planOf(market: FoundMarket, layout: Layout, cells: Cells, rows: MarketRows): Patch & LeftAlone {
  const formula: FieldId[] = [];
  const elsewhere = [...market.elsewhere];
  const writes = new Map<string, Write>();
  const write = (place: Place, cell: CellDescription) => writes.set(`${place.row} ${place.column}`, { ...place, cell });

  write(market.asOf, rows.asOf);
  for (const [id, place] of market.cells) {
    const { row, column } = place;
    const holdsFormula = isFormula(cells.formulas[row]?.[column], cells.values[row]?.[column]);
    if (!isOwnRow(place, market, layout)) elsewhere.push(id);
    else if (holdsFormula && id !== "hashprice") formula.push(id);
    else {
      for (const [name, at] of layout.columns) {
        // Hashprice is computed in its cell: by us, or in plain Excel once the workbook has been shared.
        if (name !== "value" || !holdsFormula) write({ row, column: at }, rows.fields[id][name]);
      }
    }
  }
  return {
    ...patchOf([...writes.values()], cells),
    gone: market.gone,
    elsewhere: FIELD_IDS.filter((id) => elsewhere.includes(id)),
    formula,
    columns: OWN_COLUMNS.filter((column) => !layout.columns.has(column)),
  };
}

/** Whether a name points at the value of a row of its own. */
function isOwnRow({ row, column }: Place, { asOf, cells }: FoundMarket, { columns, headingRow }: Layout): boolean {
  const sharing = [...cells.values()].filter((other) => other.row === row);
  return column === columns.get("value") && row !== headingRow && row !== asOf.row && sharing.length === 1;
}
