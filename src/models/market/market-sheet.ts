import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId, Snapshot } from "../../market/snapshot";
import { TIME_FORMAT, inputCell, textCell } from "../cells";
import { titleOfCopy } from "../copies";
import type { CellDescription, NameDescription, SheetDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { costRows } from "./costs";
import { headingRow, serialOfUtc } from "./evidence";
import { OWN_COLUMNS, OWN_HEADINGS, fieldCells } from "./field-cells";
import { costsTableName, marketName } from "./names";
import type { MarketKey } from "./names";
import { FIELD_ROWS } from "./rows";

const HEADINGS: readonly WordId[] = ["market.column.field", ...OWN_COLUMNS.map((column) => OWN_HEADINGS[column])];

const VALUE_COLUMN = 1;
const AS_OF_ROW = 1;
const HEADING_ROW = 4;
const FIRST_FIELD_ROW = HEADING_ROW + 1;
const WIDTHS = [36, 24, 14, 44, 20, 72, 10, 24, 12, 24];

/**
 * The sheet that holds a snapshot: one row a field, whether or not there is a
 * figure, each with a name that formulas use, then what others have published
 * as the cost of a coin. Whoever edits a figure sees everything that points to it recalculated, hashprice among it.
 *
 * @param copy - 1 for the workbook's first market sheet, 2 for the next, which has names of its own
 */
export function marketSheet(snapshot: Snapshot, language: Language, copy = 1): SheetDescription {
  const costs = costRows(snapshot.productionCosts, language, copy, FIRST_FIELD_ROW + FIELD_IDS.length + 1);
  const hasCosts = snapshot.productionCosts.length > 0;
  return {
    name: titleOfCopy(word(language, "market.sheet"), copy),
    rows: [
      [textCell(word(language, "market.title"), "title")],
      asOfRow(snapshot, language),
      [textCell(word(language, "market.hint"), "note")],
      [],
      headingRow(HEADINGS, language),
      ...FIELD_IDS.map((id) => fieldRow(id, snapshot, language, copy)),
      ...(hasCosts ? [[], ...costs.rows] : []),
    ],
    widths: WIDTHS,
    names: [
      valueName("as_of", AS_OF_ROW, word(language, "market.as_of"), copy),
      ...FIELD_IDS.map((id, index) =>
        valueName(id, FIRST_FIELD_ROW + index, word(language, FIELD_ROWS[id].label), copy),
      ),
    ],
    tables: hasCosts ? [{ name: costsTableName(copy), ...costs.table }] : [],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    print: { landscape: true, pagesWide: 1, titleRows: HEADING_ROW + 1, titleColumns: 0 },
  };
}

const valueName = (field: MarketKey, row: number, comment: string, copy: number): NameDescription => ({
  name: marketName(field, copy),
  row,
  column: VALUE_COLUMN,
  comment,
});

const asOfRow = ({ asOf }: Snapshot, language: Language): CellDescription[] => [
  textCell(word(language, "market.as_of"), "label"),
  inputCell(serialOfUtc(asOf), TIME_FORMAT),
  textCell("UTC", "unit"),
];

function fieldRow(id: FieldId, snapshot: Snapshot, language: Language, copy: number): CellDescription[] {
  const cells = fieldCells(id, snapshot, language, copy);
  const label = textCell(word(language, FIELD_ROWS[id].label), "label", { wrap: true });
  return [label, ...OWN_COLUMNS.map((column) => cells[column])];
}
