import { textCell } from "../cells";
import type { SheetDescription } from "../description";
import type { Language } from "../language";
import type { WordId } from "../model-words";
import { FIRST } from "./columns";
import { cellAt, f, rangeAt } from "./formula";
import type { Formula } from "./formula";
import { TWO, WHOLE, decimals } from "./formats";
import { inputOf } from "./given";
import { checkFormat, highlightFailures, showMaster } from "./master";
import { SheetBuilder } from "./sheet-builder";
import { unitWord } from "./unit";

/** Where the number of failed checks stands on the checks sheet. */
export const MASTER = { row: 1, column: FIRST } as const;

const EXPECTED = FIRST + 1;
const TOLERANCE = FIRST + 2;
const FAILED = FIRST + 3;
/** Room on the sheet for this many checks, so that the master can be written first. */
const ROOM = 28;
const HEADINGS_ROW = 3;
const CENT = 0.01;

interface Check {
  readonly label: WordId;
  readonly unit: string;
  readonly found: Formula;
  readonly expected: Formula | number;
  readonly tolerance: number;
}

/** How many cells of a sheet are not as they should be. */
interface Count {
  readonly sheet: SheetBuilder;
  readonly formula: Formula;
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

  /** The last checks: inputs are numbers, and no cell of these sheets shows an error. Their counts stand below. */
  countCells(sheets: readonly SheetBuilder[]): void {
    const faults = sheets.flatMap((sheet): Count[] => {
      const formula = sheet.faults();
      return formula ? [{ sheet, formula }] : [];
    });
    const errors = sheets.map((sheet): Count => ({ sheet, formula: f`SUMPRODUCT(ISERROR(${sheet.used()})*1)` }));
    const firstFaults = HEADINGS_ROW + 1 + this.checks.length + 2 + 2;
    const firstErrors = firstFaults + faults.length + 1 + 2;
    const total = (first: number, counts: readonly Count[]): Formula =>
      cellAt(this.name, { row: first + counts.length, column: FIRST });
    this.add("model.checks.numbers", "cells", total(firstFaults, faults), 0, 0);
    this.add("model.checks.errors", "cells", total(firstErrors, errors), 0, 0);
    this.writeChecks();
    this.writeCounts("model.checks.numbers.section", firstFaults, faults);
    this.writeCounts("model.checks.errors.section", firstErrors, errors);
  }

  describe(): SheetDescription {
    return this.sheet.describe({ rows: HEADINGS_ROW + 1, columns: 1 }, true);
  }

  /** A count for each sheet from a row on, then their sum. */
  private writeCounts(section: WordId, first: number, counts: readonly Count[]): void {
    while (this.sheet.row < first - 1) this.sheet.skip();
    this.sheet.text(this.sheet.word(section), "section");
    for (const { sheet, formula } of counts) this.sheet.value([sheet.name], "cells", WHOLE, formula);
    const all = rangeAt(this.name, { row: first, column: FIRST, rows: counts.length, columns: 1 });
    this.sheet.value("model.checks.errors.total", "cells", WHOLE, f`SUM(${all})`);
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
    const format = asFineAs(tolerance);
    sheet.putFormula({ row, column: FIRST }, 0, format, found);
    if (typeof expected === "number") sheet.put({ row, column: EXPECTED }, inputOf(expected, format));
    else sheet.putFormula({ row, column: EXPECTED }, 0, format, expected);
    sheet.put({ row, column: TOLERANCE }, inputOf(tolerance, format));
    const at = (column: number) => sheet.cellOf({ row, column }).address;
    const apart = `ABS(${at(FIRST)}-${at(EXPECTED)})`;
    sheet.putFormula({ row, column: FAILED }, 0, checkFormat(sheet), f`IFERROR(IF(${apart}<=${at(TOLERANCE)},0,1),1)`);
  }
}

/** Counts are whole; what may differ shows the digits that tell whether it does, cents at least. */
function asFineAs(tolerance: number): string {
  if (tolerance === 0) return WHOLE;
  return tolerance < CENT ? decimals(-Math.floor(Math.log10(tolerance))) : TWO;
}
