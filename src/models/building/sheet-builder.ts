import { columnLetters } from "../address";
import { formulaCell, textCell } from "../cells";
import type {
  Block,
  CellDescription,
  ChartDescription,
  ConditionDescription,
  Place,
  PrintDescription,
  ResultDescription,
  Role,
  Rule,
  SheetDescription,
  ValidationDescription,
} from "../description";
import type { Language } from "../language";
import { word } from "../model-words";
import type { WordId } from "../model-words";
import { alongRow, cellAt, downColumn, f, rangeAt } from "./formula";
import type { Formula } from "./formula";
import { unitWord } from "./unit";

/** Columns of a sheet made of rows: what it is, its unit, its figure or figures. */
export const LABEL = 0;
export const UNIT = 1;
export const FIRST = 2;

/** As many characters as a page takes side by side before they are too small to read. */
const LEGIBLE_WIDTH = 240;

/** The cells of a row or a column of formulas, as other formulas point at them. */
export interface Series {
  /** The cell that goes with the formula's own. */
  readonly each: Formula;
  readonly all: Formula;
  readonly block: Block;
}

/** A row with a figure a period. */
export interface Line extends Series {
  /** The cell of the period before. */
  readonly before: Formula;
  /** The cell of one period, counted from 0. */
  readonly at: (index: number) => Formula;
}

/** What a cell that somebody may change holds, and what may be typed there. */
export interface Given {
  readonly value: number | string;
  readonly rule?: Rule;
  readonly note?: string;
}

/** Where a formula reads another sheet it is a link. */
const readsElsewhere = (formula: string): boolean => /!|\bmarket_/.test(formula.replace(/"[^"]*"/g, ""));

/** Fills a sheet from the top down, one row after the other; what it returns is what formulas point at. */
export class SheetBuilder {
  private readonly cells: (CellDescription | null)[][] = [];
  private readonly validations: ValidationDescription[] = [];
  private readonly conditions: ConditionDescription[] = [];
  private readonly charts: ChartDescription[] = [];
  private readonly results: ResultDescription[] = [];
  private readonly figures: Place[] = [];

  constructor(
    readonly name: string,
    readonly language: Language,
    private readonly widths: readonly number[],
  ) {}

  /** The next free row. */
  get row(): number {
    return this.cells.length;
  }

  /** How many columns hold anything so far. */
  private get columns(): number {
    return Math.max(...this.cells.map((cells) => cells.length));
  }

  word(id: WordId): string {
    return word(this.language, id);
  }

  text(text: string, role: Role, wrap = false): void {
    this.cells.push([textCell(text, role, wrap ? { wrap: true } : {})]);
  }

  title(id: WordId): void {
    this.text(this.word(id), "title");
  }

  /** A heading over the rows that follow, with a blank row before it. */
  section(id: WordId): void {
    this.skip();
    this.text(this.word(id), "section");
  }

  note(id: WordId): void {
    this.text(this.word(id), "note");
  }

  skip(): void {
    this.cells.push([]);
  }

  /** A row with a figure or a text that somebody may change. */
  input(label: WordId, unit: string, numberFormat: string, given: Given): Formula {
    const place = { row: this.row, column: FIRST };
    this.cells.push([...this.headOf(label, unit), inputOf(given.value, numberFormat), ...noteOf(given.note)]);
    if (given.rule) this.allow({ ...place, rows: 1, columns: 1 }, given.rule);
    if (typeof given.value === "number") this.figures.push(place);
    return cellAt(this.name, place);
  }

  /** A row with a figure that nobody may change. */
  constant(label: WordId, unit: string, numberFormat: string, number: number): Formula {
    const place = { row: this.row, column: FIRST };
    const figure = { content: { kind: "number", number }, role: "note", numberFormat, align: "right" } as const;
    this.cells.push([...this.headOf(label, unit), figure]);
    return cellAt(this.name, place);
  }

  /** A row with one formula. */
  value(label: WordId | string[], unit: string, numberFormat: string, formula: Formula, note?: string): Formula {
    const place = { row: this.row, column: FIRST };
    const figure: CellDescription = { ...this.written(formula, place, 0, numberFormat), align: "right" };
    this.cells.push([...this.headOf(label, unit), figure, ...noteOf(note)]);
    return cellAt(this.name, place);
  }

  /** A row with the same formula in every period. */
  line(label: WordId, unit: string, numberFormat: string, count: number, formula: Formula, from = FIRST): Line {
    const first = { row: this.row, column: from };
    const cells = Array.from({ length: count }, (_, index): CellDescription => {
      const figure = this.written(formula, { row: first.row, column: from + index }, index, numberFormat);
      return { ...figure, align: "right" };
    });
    this.cells.push([...this.headOf(label, unit), ...Array<null>(from - FIRST).fill(null), ...cells]);
    return this.lineAt(first, count);
  }

  /** A row with a figure a period that somebody may change. */
  inputLine(
    label: WordId,
    unit: string,
    numberFormat: string,
    values: readonly (number | string)[],
    rule?: Rule,
  ): Line {
    const first = { row: this.row, column: FIRST };
    this.cells.push([...this.headOf(label, unit), ...values.map((value) => inputOf(value, numberFormat))]);
    const line = this.lineAt(first, values.length);
    if (rule) this.allow(line.block, rule);
    return line;
  }

  /** A row of headings over the columns of figures. */
  headings(label: WordId, texts: readonly string[]): void {
    this.cells.push([
      textCell(this.word(label), "heading", { wrap: true }),
      textCell(this.word("model.sheet.unit"), "heading"),
      ...texts.map((text) => textCell(text, "heading", { align: "right", wrap: true })),
    ]);
  }

  /** Puts a cell where rows or records have left room. */
  put({ row, column }: Place, cell: CellDescription): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] as (CellDescription | null)[];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  putFormula(place: Place, index: number, numberFormat: string, formula: Formula): void {
    this.put(place, this.written(formula, place, index, numberFormat));
  }

  allow(block: Block, rule: Rule): void {
    this.validations.push({
      ...block,
      rule,
      message: this.word(MESSAGES[rule.kind]).replace(/\{(\w+)\}/g, limitIn(rule)),
    });
  }

  highlight(condition: ConditionDescription): void {
    this.conditions.push(condition);
  }

  chart(chart: ChartDescription): void {
    this.charts.push(chart);
  }

  /** A row with a figure that a run will put there. */
  leaveRow(label: WordId, unit: string, numberFormat: string): void {
    const place = { row: this.row, column: FIRST };
    this.cells.push(this.headOf(label, unit));
    this.leave({ ...place, rows: 1, columns: 1 }, numberFormat);
  }

  /** Leaves cells to what a run will put there. */
  leave({ row, column, rows, columns }: Block, numberFormat: string): void {
    const cell = { ...textCell("", "result"), numberFormat };
    for (let index = 0; index < rows * columns; index += 1) {
      this.put({ row: row + Math.floor(index / columns), column: column + (index % columns) }, cell);
    }
  }

  result(result: ResultDescription): void {
    this.results.push(result);
  }

  get hasResults(): boolean {
    return this.results.length > 0;
  }

  /** How many of the sheet's single inputs are blank; none where it has no such input. */
  blanks(): Formula | undefined {
    if (this.figures.length === 0) return undefined;
    const counts = runsOf(this.figures).map((run) => f`SUMPRODUCT((${rangeAt(this.name, run)}="")*1)`);
    return (at) => counts.map((count) => count(at)).join("+");
  }

  /** All that the sheet holds so far below its first two rows, which show the checks themselves. */
  used(): Formula {
    return rangeAt(this.name, { row: 2, column: 0, rows: this.cells.length - 2, columns: this.columns });
  }

  /** A cell of this sheet, and its address as the rules of its own sheet write it. */
  cellOf({ row, column }: Place): { readonly formula: Formula; readonly address: string } {
    return { formula: cellAt(this.name, { row, column }), address: `$${columnLetters(column)}${row + 1}` };
  }

  /** A column of records, from a row on. */
  columnAt(first: Place, count: number): Series {
    const block = { ...first, rows: count, columns: 1 };
    return { each: downColumn(this.name, first), all: rangeAt(this.name, block), block };
  }

  describe(frozen: SheetDescription["frozen"], landscape = false): SheetDescription {
    return {
      name: this.name,
      rows: this.cells,
      widths: this.widths,
      names: [],
      tables: [],
      frozen,
      validations: this.validations,
      conditions: this.conditions,
      charts: this.charts,
      results: this.results,
      print: this.printed(frozen.rows, landscape),
    };
  }

  /** What is too wide to be read on one page goes on to the next, with its labels again. */
  private printed(titleRows: number, landscape: boolean): PrintDescription {
    const width = this.widths.slice(0, this.columns).reduce((sum, column) => sum + column, 0);
    const pagesWide = Math.ceil(width / LEGIBLE_WIDTH);
    return { landscape, pagesWide, titleRows, titleColumns: pagesWide > 1 ? FIRST : 0 };
  }

  private lineAt(first: Place, count: number): Line {
    const block = { ...first, rows: 1, columns: count };
    return {
      each: alongRow(this.name, first),
      before: alongRow(this.name, first, -1),
      all: rangeAt(this.name, block),
      at: (index) => cellAt(this.name, { row: first.row, column: first.column + index }),
      block,
    };
  }

  private headOf(label: WordId | string[], unit: string): CellDescription[] {
    const text = Array.isArray(label) ? label.join("") : this.word(label);
    return [textCell(text, "label", { wrap: true }), textCell(unitWord(this.language, unit), "unit")];
  }

  private written(formula: Formula, place: Place, index: number, numberFormat: string): CellDescription {
    const text = `=${formula({ ...place, sheet: this.name, index })}`;
    return readsElsewhere(text)
      ? { ...formulaCell(text, numberFormat), role: "link" }
      : formulaCell(text, numberFormat);
  }
}

const MESSAGES = { between: "model.sheet.between", listed: "model.sheet.listed" } as const satisfies Record<
  Rule["kind"],
  WordId
>;

const limitIn =
  (rule: Rule) =>
  (slot: string, limit: string): string =>
    rule.kind === "between" ? String({ least: rule.least, most: rule.most }[limit] ?? slot) : slot;

/** Cells of a column, in their order, as blocks of those that follow each other. */
function runsOf(places: readonly Place[]): Block[] {
  const runs: Block[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === place.row) runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ ...place, rows: 1, columns: 1 });
  }
  return runs;
}

/** A figure, or a text such as a site's name, that somebody may change; a blank one waits for a figure. */
export function inputOf(value: number | string, numberFormat: string): CellDescription {
  if (typeof value === "number") return { content: { kind: "number", number: value }, role: "input", numberFormat };
  return value === "" ? { ...textCell("", "input"), numberFormat } : textCell(value, "input");
}

const noteOf = (note: string | undefined): CellDescription[] => (note ? [textCell(note, "note")] : []);
