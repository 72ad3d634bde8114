import type { Block } from "../../models/description";

/** A block of cells that share a key. */
export interface Rectangle<K> extends Block {
  readonly key: K;
}

/**
 * Few blocks that cover all cells with a key, each block of one key: runs along the rows, joined downwards where the
 * next row has the same run. Excel is told once a block and not once a cell.
 */
export function rectanglesOf<K extends string>(keys: readonly (readonly (K | null)[])[]): Rectangle<K>[] {
  const done: Rectangle<K>[] = [];
  let open: Rectangle<K>[] = [];
  keys.forEach((row, index) => {
    const runs = runsOf(row, index);
    const continued = runs.map((run) => {
      const above = open.find(
        ({ key, column, columns }) => key === run.key && column === run.column && columns === run.columns,
      );
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter(({ row, column }) => !continued.some((one) => one.row === row && one.column === column)));
    open = continued;
  });
  return [...done, ...open];
}

function runsOf<K extends string>(keys: readonly (K | null)[], row: number): Rectangle<K>[] {
  const runs: Rectangle<K>[] = [];
  keys.forEach((key, column) => {
    if (key === null) return;
    const last = runs.at(-1);
    if (last?.key === key && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ key, row, column, rows: 1, columns: 1 });
    }
  });
  return runs;
}
