import { serialOf } from "../../functions/time";
import { FIELD_IDS } from "../../market/snapshot";
import type { Field, FieldId, Snapshot } from "../../market/snapshot";
import { TIME_FORMAT, formulaCell, inputCell, textCell } from "../cells";
import type { CellDescription, NameDescription, SheetDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { costRows } from "./costs";
import { headingRow, noteCell, serialOfUtc, sourceCell, statusCell, timeCell, unitCell } from "./evidence";
import { costsTableName, marketName } from "./names";
import { FIELD_ROWS } from "./rows";

const HEADINGS: readonly WordId[] = [
  "market.column.field",
  "market.column.value",
  "market.column.unit",
  "market.column.source",
  "market.column.observed",
  "market.column.note",
  "market.column.status",
];

const VALUE_COLUMN = 1;
const AS_OF_ROW = 1;
const HEADING_ROW = 4;
const FIRST_FIELD_ROW = HEADING_ROW + 1;
const WIDTHS = [36, 24, 14, 44, 20, 72, 10, 24, 12, 24];

/**
 * The sheet that holds a snapshot: one row a field, each with a name that formulas use, then what others have published
 * as the cost of a coin. Whoever edits a figure sees everything that points to it recalculated, hashprice among it.
 *
 * @param copy - 1 for the workbook's first market sheet, 2 for the next, which has names of its own
 */
export function marketSheet(snapshot: Snapshot, language: Language, copy = 1): SheetDescription {
  const fields = FIELD_IDS.filter((id) => snapshot.fields[id]);
  const costs = costRows(snapshot.productionCosts, language, copy, FIRST_FIELD_ROW + fields.length + 1);
  const hasCosts = snapshot.productionCosts.length > 0;
  const title = word(language, "market.sheet");
  return {
    name: copy === 1 ? title : `${title} ${copy}`,
    rows: [
      [textCell(word(language, "market.title"), "title")],
      asOfRow(snapshot, language),
      [textCell(word(language, "market.hint"), "note")],
      [],
      headingRow(HEADINGS, language),
      ...fields.map((id) => fieldRow(id, snapshot.fields[id] as Field, language, copy)),
      ...(hasCosts ? [[], ...costs.rows] : []),
    ],
    widths: WIDTHS,
    names: [
      valueName("as_of", AS_OF_ROW, word(language, "market.as_of"), copy),
      ...fields.map((id, index) => valueName(id, FIRST_FIELD_ROW + index, word(language, FIELD_ROWS[id].label), copy)),
    ],
    tables: hasCosts ? [{ name: costsTableName(copy), ...costs.table }] : [],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
  };
}

const valueName = (field: FieldId | "as_of", row: number, comment: string, copy: number): NameDescription => ({
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

const fieldRow = (id: FieldId, field: Field, language: Language, copy: number): CellDescription[] => [
  textCell(word(language, FIELD_ROWS[id].label), "label", { wrap: true }),
  valueCell(id, field, copy),
  unitCell(field.unit, language),
  sourceCell(field.source),
  timeCell(field.observedAt, TIME_FORMAT),
  noteCell(field.note, language),
  statusCell(field.status, language),
];

function valueCell(id: FieldId, field: Field, copy: number): CellDescription {
  const { numberFormat } = FIELD_ROWS[id];
  if (id === "hashprice") return formulaCell(hashpriceFormula(copy), numberFormat);
  return inputCell(id === "period_start_time" ? serialOf(field.value) : field.value, numberFormat);
}

function hashpriceFormula(copy: number): string {
  const inputs = (["btc_price", "difficulty", "block_fees", "subsidy"] as const).map((id) => marketName(id, copy));
  return `=MINING.HASHPRICE(${inputs.join(",")})`;
}
