/* Changes of a workbook's structure, as a user makes them between preparing and relinking. */
import fc from "fast-check";
import type { PlaygroundPage } from "../../tools/browser/page";
import { BAND, FORMULA_COLUMN, HOME, OTHERS } from "./random-workbook";

/** A place is counted among what is there when the edit is made; a sheet by its first name. */
export type Edit =
  | {
      readonly kind: "insert-rows" | "delete-rows" | "insert-columns" | "delete-columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  /** Rows above one of the formulas, or with one of them and all that it spills. */
  | { readonly kind: "insert-above" | "delete-band"; readonly formula: number }
  | { readonly kind: "rename"; readonly sheet: string; readonly to: string }
  | { readonly kind: "add-sheet"; readonly name: string }
  | { readonly kind: "copy" | "move"; readonly formula: number; readonly column: number }
  | { readonly kind: "move-inputs"; readonly sheet: string; readonly row: number };

const sheet = fc.constantFrom(HOME, ...OTHERS);
const formula = fc.nat({ max: 999 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insert-rows", "delete-rows"),
    sheet: fc.constantFrom(...OTHERS),
    at: fc.nat({ max: 200 }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom("insert-columns", "delete-columns"),
    sheet: fc.constantFrom(...OTHERS),
    at: fc.nat({ max: 30 }),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    kind: fc.constant("insert-columns"),
    sheet: fc.constant(HOME),
    at: fc.nat({ max: FORMULA_COLUMN }),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ kind: fc.constantFrom("insert-above", "delete-band"), formula }),
  fc.record({ kind: fc.constant("rename"), sheet, to: fc.constantFrom("Prices", "Prices (old)", "Bob's", "2026") }),
  fc.record({ kind: fc.constant("add-sheet"), name: fc.constantFrom("Notes", "Extra") }),
  fc.record({ kind: fc.constantFrom("copy", "move"), formula, column: fc.integer({ min: 40, max: 44 }) }),
  fc.record({ kind: fc.constant("move-inputs"), sheet, row: fc.nat({ max: 20 }) }),
) as fc.Arbitrary<Edit>;

/** Edits whose sheets' new names are all different. */
export const edits = fc.uniqueArray(edit, {
  minLength: 4,
  maxLength: 8,
  selector: (one) => (one.kind === "rename" ? one.to : one.kind === "add-sheet" ? one.name : JSON.stringify(one)),
});

/** Makes an edit; the sheets' ids are by their first names, and the formulas' cells as they now stand. */
export async function make(
  playground: PlaygroundPage,
  one: Edit,
  ids: Readonly<Record<string, string>>,
  formulas: readonly { readonly row: number; readonly column: number }[] = [],
): Promise<void> {
  const at = "formula" in one ? formulas[one.formula % formulas.length]! : { row: 0, column: 0 };
  const id = ids["sheet" in one ? one.sheet : HOME]!;
  await playground.excel(
    async (context, { one, at, id, band }) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(id);
      const rows = (first: number, count: number) => sheet.getRange(`${first + 1}:${first + count}`);
      const columns = (first: number, count: number) => sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
      switch (one.kind) {
        case "insert-rows":
          rows(one.at, one.count).insert("Down");
          break;
        case "delete-rows":
          rows(one.at, one.count).delete("Up");
          break;
        case "insert-columns":
          columns(one.at, one.count).insert("Right");
          break;
        case "delete-columns":
          columns(one.at, one.count).delete("Left");
          break;
        case "insert-above":
          rows(at.row, 2).insert("Down");
          break;
        case "delete-band":
          rows(at.row, band).delete("Up");
          break;
        case "rename":
          sheet.name = one.to;
          break;
        case "add-sheet":
          worksheets.add(one.name);
          break;
        case "copy":
          sheet.getCell(at.row, one.column).copyFrom(sheet.getCell(at.row, at.column));
          break;
        case "move":
          sheet.getCell(at.row, at.column).moveTo(sheet.getCell(at.row, one.column));
          break;
        case "move-inputs":
          sheet.getRangeByIndexes(one.row, 24, 1, 3).moveTo(sheet.getCell(one.row, 50));
          break;
      }
      await context.sync();
    },
    { one, at, id, band: BAND },
  );
}
