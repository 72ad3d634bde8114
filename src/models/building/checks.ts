import { textCell } from "../cells";
import type { SheetDescription } from "../description";
import type { Language } from "../language";
import type { WordId } from "../model-words";
import { cellAt, f, rangeAt } from "./formula";
import type { Formula } from "./formula";
import { GENERAL, WHOLE } from "./formats";
import { checkFormat, highlightFailures, showMaster } from "./master";
import { FIRST, SheetBuilder, inputOf } from "./sheet-builder";
import { unitWord } from "./unit";

/** Where the number of failed checks stands on the checks sheet. */
export const MASTER = { row: 1, column: FIRST } as const;

const EXPECTED = FIRST + 1;
const TOLERANCE = FIRST + 2;
const FAILED = FIRST + 3;
/** Room on the sheet for this many checks, so that the master can be written first. */
const ROOM = 24;
const HEADINGS_ROW = 3;

interface Check {
  readonly label: WordId;
  readonly unit: string;
  readonly found: Formula;
  readonly expected: Formula | number;
  readonly tolerance: number;
}

/** The sheet of checks: what was found, what is expected, how far the two may be apart, and whether they are further. */
export class Checks {
  private readonly checks: Check[] = [];
  private readonly sheet: SheetBuilder;

  constructor(name: string, language: Language) {
    this.sheet = new SheetBuilder(name, language, [52, 14, 18, 18, 14, 14, 40]);
    this.sheet.title("model.checks.title");
    const all = { row: HEADINGS_ROW + 1, column: FAILED, rows: ROOM, columns: 1 };
    showMaster(this.sheet, f`SUM(${rangeAt(name, all)})`);
  }

  get name(): string {
    return this.sheet.name;
  }

  /** A check that two figures, both computed elsewhere, are as far apart as they may be. */
  add(label: WordId, unit: string, found: Formula, expected: Formula | number, tolerance: number): void {
    this.checks.push({ label, unit, found, expected, tolerance });
  }

  /** The last check: no cell of these sheets shows an error. The counts stand below the checks. */
  countErrors(sheets: readonly SheetBuilder[]): void {
    const first = HEADINGS_ROW + 1 + this.checks.length + 1 + 2;
    const counts = { row: first, column: FIRST, rows: sheets.length, columns: 1 };
    const total = cellAt(this.name, { row: first + sheets.length, column: FIRST });
    this.add("model.checks.errors", "cells", total, 0, 0);
    this.writeChecks();
    while (this.sheet.row < first - 1) this.sheet.skip();
    this.sheet.text(this.sheet.word("model.checks.errors.section"), "section");
    for (const sheet of sheets) {
      this.sheet.value([sheet.name], "cells", WHOLE, f`SUMPRODUCT(ISERROR(${sheet.used()})*1)`);
    }
    this.sheet.value("model.checks.errors.total", "cells", WHOLE, f`SUM(${rangeAt(this.name, counts)})`);
  }

  describe(): SheetDescription {
    return this.sheet.describe({ rows: HEADINGS_ROW + 1, columns: 1 }, true);
  }

  private writeChecks(): void {
    if (this.checks.length > ROOM) throw new Error(`There is room for ${ROOM} checks.`);
    this.sheet.skip();
    this.sheet.headings(
      "model.checks.check",
      (["model.checks.found", "model.checks.expected", "model.checks.tolerance", "model.checks.result"] as const).map(
        (id) => this.sheet.word(id),
      ),
    );
    this.checks.forEach((check, index) => this.writeCheck(check, index));
    highlightFailures(this.sheet, {
      row: HEADINGS_ROW + 1,
      column: FAILED,
      rows: this.checks.length,
      columns: 1,
    });
  }

  private writeCheck({ label, unit, found, expected, tolerance }: Check, index: number): void {
    const { sheet } = this;
    const row = HEADINGS_ROW + 1 + index;
    sheet.put({ row, column: 0 }, textCell(sheet.word(label), "label", { wrap: true }));
    sheet.put({ row, column: 1 }, textCell(unitWord(sheet.language, unit), "unit"));
    sheet.putFormula({ row, column: FIRST }, 0, GENERAL, found);
    if (typeof expected === "number") sheet.put({ row, column: EXPECTED }, inputOf(expected, GENERAL));
    else sheet.putFormula({ row, column: EXPECTED }, 0, GENERAL, expected);
    sheet.put({ row, column: TOLERANCE }, inputOf(tolerance, GENERAL));
    const at = (column: number) => sheet.cellOf({ row, column }).address;
    const apart = `ABS(${at(FIRST)}-${at(EXPECTED)})`;
    sheet.putFormula({ row, column: FAILED }, 0, checkFormat(sheet), f`IFERROR(IF(${apart}<=${at(TOLERANCE)},0,1),1)`);
  }
}
