import { columnLetters } from "../address";
import type { Block, ConditionDescription, Place } from "../description";
import { f, rangeAt } from "./formula";
import type { Formula } from "./formula";

/** Where a sheet takes numbers: cells of a column that need one, and blocks that may stay blank but hold no text. */
export class NumberInputs {
  private readonly needed: Block[] = [];
  private readonly optional: Block[] = [];

  need(place: Place): void {
    join(this.needed, { ...place, rows: 1, columns: 1 });
  }

  take(block: Block): void {
    join(this.optional, block);
  }

  /** Red where a number is missing or something else stands for it. */
  conditions(): ConditionDescription[] {
    const bad = (block: Block, test: (cell: string) => string): ConditionDescription => {
      const { row, column, rows, columns } = block;
      return { row, column, rows, columns, formula: `=${test(`${columnLetters(column)}${row + 1}`)}`, look: "bad" };
    };
    return [
      ...this.needed.map((block) => bad(block, (cell) => `NOT(ISNUMBER(${cell}))`)),
      ...this.optional.map((block) => bad(block, (cell) => `ISTEXT(${cell})`)),
    ];
  }

  /** How many cells of the sheet are red; nothing where it takes no number. */
  faults(sheet: string): Formula | undefined {
    const counts = [
      ...this.needed.map((block) => f`ROWS(${rangeAt(sheet, block)})-COUNT(${rangeAt(sheet, block)})`),
      ...this.optional.map((block) => f`COUNTA(${rangeAt(sheet, block)})-COUNT(${rangeAt(sheet, block)})`),
    ];
    return counts.length === 0 ? undefined : (at) => counts.map((count) => count(at)).join("+");
  }
}

/** Adds a block; one that goes on where the last ends makes it larger. */
function join(blocks: Block[], { row, column, rows, columns }: Block): void {
  const last = blocks.at(-1);
  const below = last?.column === column && last.columns === columns && last.row + last.rows === row;
  const beside = last?.row === row && last.rows === rows && last.column + last.columns === column;
  if (last && below) blocks.splice(-1, 1, { ...last, rows: last.rows + rows });
  else if (last && beside) blocks.splice(-1, 1, { ...last, columns: last.columns + columns });
  else blocks.push({ row, column, rows, columns });
}
