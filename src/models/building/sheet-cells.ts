import { columnLetters } from "../address";
import { formulaCell, textCell } from "../cells";
import type {
  Block,
  CellDescription,
  ChartDescription,
  ConditionDescription,
  Place,
  ResultDescription,
  Rule,
  SheetDescription,
  ValidationDescription,
} from "../description";
import type { Language } from "../language";
import { word } from "../model-words";
import type { WordId } from "../model-words";
import { cellAt, rangeAt } from "./formula";
import type { Formula } from "./formula";
import { NumberInputs } from "./number-inputs";
import { pagesFor } from "./pages";
import { validationOf } from "./validation";

type Row = (CellDescription | null)[];

/** Where a formula reads another sheet it is a link. */
const readsElsewhere = (formula: string): boolean => /!|\bmarket_/.test(formula.replace(/"[^"]*"/g, ""));

/** The cells of a sheet, and what lies over them: rules, highlights, charts, and cells left to a run. */
export class SheetCells {
  private readonly rows: Row[] = [];
  private readonly validations: ValidationDescription[] = [];
  private readonly conditions: ConditionDescription[] = [];
  private readonly charts: ChartDescription[] = [];
  private readonly results: ResultDescription[] = [];
  private rowsOnView = 0;
  protected readonly numbers = new NumberInputs();

  constructor(
    readonly name: string,
    readonly language: Language,
    protected readonly widths: readonly number[],
  ) {}

  /** The next free row. */
  get row(): number {
    return this.rows.length;
  }

  /** How many columns hold anything so far. */
  private get columns(): number {
    return Math.max(...this.rows.map((cells) => cells.length));
  }

  word(id: WordId): string {
    return word(this.language, id);
  }

  protected add(row: Row): void {
    this.rows.push(row);
  }

  /** Puts a cell where rows or records have left room. */
  put({ row, column }: Place, cell: CellDescription): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as Row;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** Puts a formula there, as one that comes as number `index` in its row or block. */
  putFormula(place: Place, index: number, numberFormat: string, formula: Formula): void {
    this.put(place, this.written(formula, place, index, numberFormat));
  }

  protected written(formula: Formula, place: Place, index: number, numberFormat: string): CellDescription {
    const text = `=${formula({ ...place, sheet: this.name, index })}`;
    return readsElsewhere(text)
      ? { ...formulaCell(text, numberFormat), role: "link" }
      : formulaCell(text, numberFormat);
  }

  /** Leaves cells to what a run will put there. */
  leave({ row, column, rows, columns }: Block, numberFormat: string): void {
    const cell = { ...textCell("", "result"), numberFormat };
    for (let index = 0; index < rows * columns; index += 1) {
      this.put({ row: row + Math.floor(index / columns), column: column + (index % columns) }, cell);
    }
  }

  /** Says what may be typed into cells that may also stay blank. */
  allow(block: Block, rule: Rule): void {
    this.restrict(block, rule);
    if (rule.kind !== "listed") this.numbers.take(block);
  }

  protected restrict(block: Block, rule: Rule): void {
    this.validations.push(validationOf(this.language, block, rule));
  }

  /** How many of the sheet's inputs are no number where they should be one; nothing where it has no such input. */
  faults(): Formula | undefined {
    return this.numbers.faults(this.name);
  }

  highlight(condition: ConditionDescription): void {
    this.conditions.push(condition);
  }

  chart(chart: ChartDescription): void {
    this.charts.push(chart);
  }

  result(result: ResultDescription): void {
    this.results.push(result);
  }

  /** Keeps the rows so far on view when the rest is scrolled, and at the top of every printed page. */
  keepOnView(): void {
    this.rowsOnView = this.row;
  }

  get hasResults(): boolean {
    return this.results.length > 0;
  }

  /** All that the sheet holds so far below its first two rows, which show the checks themselves. */
  used(): Formula {
    return rangeAt(this.name, { row: 2, column: 0, rows: this.row - 2, columns: this.columns });
  }

  /** A cell of this sheet, and its address as the rules of its own sheet write it. */
  cellOf({ row, column }: Place): { readonly formula: Formula; readonly address: string } {
    return { formula: cellAt(this.name, { row, column }), address: `$${columnLetters(column)}${row + 1}` };
  }

  /** The sheet, of which these rows and columns at least stay on view. */
  describe({ rows, columns }: SheetDescription["frozen"], landscape = false): SheetDescription {
    const frozen = { rows: Math.max(rows, this.rowsOnView), columns };
    return {
      name: this.name,
      rows: this.rows,
      widths: this.widths,
      names: [],
      tables: [],
      frozen,
      validations: this.validations,
      conditions: [...this.conditions, ...this.numbers.conditions()],
      charts: this.charts,
      results: this.results,
      print: pagesFor(this.widths.slice(0, this.columns), frozen.rows, landscape),
    };
  }
}
