import { ICommandService } from "@univerjs/core";
import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { typedCell } from "../grid/typed-cell";
import { invalidArgument, itemNotFound } from "./api-error";
import type { Block, ExcelHost } from "./excel-host";
import { TrackedBlock } from "./tracked-block";

export interface Table {
  readonly id: string;
  name: string;
  /** The heading row included. */
  readonly block: Block;
  style: string;
  showBandedRows: boolean;
}

/**
 * The workbook's tables. Univer's table plugin is not part of its core preset, so they are kept here and told to its formula
 * engine, which understands structured references: a table calculates and moves with its cells, but is not drawn.
 */
export class TableRegistry {
  readonly #host: ExcelHost;
  readonly #tables = new Map<string, PlacedTable>();
  #lastId = 0;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  all(sheet?: FWorksheet): Table[] {
    return [...this.#tables.values()].filter(
      (table) => !sheet || table.block.sheet.getSheetId() === sheet.getSheetId(),
    );
  }

  find(key: string): Table | undefined {
    const name = key.toLowerCase();
    return this.all().find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  add(block: Block): Table {
    if (this.all(block.sheet).some((table) => overlap(table.block, block)))
      throw invalidArgument("A table can't overlap another table.");
    this.#lastId += 1;
    const id = `{table-${this.#lastId}}`;
    const table = new PlacedTable(id, `Table${this.#lastId}`, this.#track(id, withBody(block)));
    this.#tables.set(id, table);
    this.#nameColumns(table);
    this.#tell(table);
    return table;
  }

  rename(table: Table, name: string): void {
    const other = this.find(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || (other && other.id !== table.id)) throw invalidArgument();
    this.#untell(table);
    table.name = name;
    this.#tell(table);
  }

  resize({ id }: Table, block: Block): void {
    const table = this.#tables.get(id)!;
    table.place.forget();
    table.place = this.#track(id, block);
    this.#tell(table);
  }

  remove({ id }: Table): void {
    const table = this.#tables.get(id)!;
    table.place.forget();
    this.#tables.delete(id);
    this.#untell(table);
  }

  forgetSheet(sheetId: string): void {
    for (const table of this.all()) if (table.block.sheet.getSheetId() === sheetId) this.remove(table);
  }

  /** A table whose cells are all deleted is no more. */
  #track(id: string, block: Block): TrackedBlock {
    return new TrackedBlock(this.#host, block, () => {
      const table = this.#tables.get(id);
      if (table?.place.block) this.#tell(table);
      else if (table) this.remove(table);
    });
  }

  columnNames({ block: { sheet, area } }: Table): string[] {
    const names: string[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      names.push(String(this.#host.cells.value(sheet, area.startRow, column)));
    }
    return names;
  }

  /** Excel gives every column a heading of its own. */
  #nameColumns(table: Table): void {
    const { sheet, area } = table.block;
    const taken = new Set<string>();
    this.columnNames(table).forEach((name, index) => {
      const unique = uniqueName(name || `Column${index + 1}`, taken);
      taken.add(unique.toLowerCase());
      const column = area.startColumn + index;
      if (unique !== name) {
        const heading = { sheet, area: { ...area, endRow: area.startRow, startColumn: column, endColumn: column } };
        this.#host.writeCells(heading, { [area.startRow]: { [column]: typedCell(unique) } });
      }
    });
  }

  #tell(table: Table): void {
    const { sheet, area } = table.block;
    const titleMap = new Map(this.columnNames(table).map((name, index) => [name, index]));
    const reference = { sheetId: sheet.getSheetId(), range: { ...area }, titleMap };
    this.#execute(SetSuperTableMutation.id, { unitId: this.#host.workbook.getId(), tableName: table.name, reference });
  }

  #untell(table: Table): void {
    this.#execute(RemoveSuperTableMutation.id, { unitId: this.#host.workbook.getId(), tableName: table.name });
  }

  #execute(command: string, params: object): void {
    this.#host.grid.injector.get(ICommandService).syncExecuteCommand(command, params, { onlyLocal: true });
  }
}

class PlacedTable implements Table {
  style = "TableStyleMedium2";
  showBandedRows = true;

  constructor(
    readonly id: string,
    public name: string,
    public place: TrackedBlock,
  ) {}

  get block(): Block {
    if (!this.place.block) throw itemNotFound();
    return this.place.block;
  }
}

/** A table of headings alone gets an empty row, as in Excel. */
const withBody = ({ sheet, area }: Block): Block => ({
  sheet,
  area: { ...area, endRow: Math.max(area.endRow, area.startRow + 1) },
});

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${name}${number}`;
  return unique;
}

const overlap = ({ area: one }: Block, { area: other }: Block): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;
