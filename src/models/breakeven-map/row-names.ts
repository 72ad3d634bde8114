import { FETCHED } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { NAME } from "./grid";

/** Records that have a place on the map: what they are called, and the row of the map that is next to them. */
export interface Placed {
  readonly name: Series;
  readonly row: Series;
}

/** Names each row of the map by one's own site next to it, or else by a machine. */
export function nameRows(sheet: SheetBuilder, row: Series, sites: Placed, machines: Placed): void {
  const found = ({ name, row: placed }: Placed): Formula => f`INDEX(${name.all},MATCH(${row.each},${placed.all},0))`;
  const nearest = f`IFERROR(${found(sites)},IFERROR(${found(machines)},""))`;
  for (let index = 0; index < row.block.rows; index += 1) {
    sheet.putFormula({ row: row.block.row + index, column: NAME }, index, FETCHED, nearest);
  }
}
