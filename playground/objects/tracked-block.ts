import type { IRange, Nullable } from "@univerjs/core";
import { RefRangeService } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Block, ExcelHost } from "./excel-host";

/** A block that moves with its cells, as a reference in a formula does. */
export class TrackedBlock {
  #block: Block | undefined;
  readonly #stop: () => void;

  constructor(host: ExcelHost, block: Block, onMove: () => void = () => undefined) {
    this.#block = block;
    const follow = (_: IRange, after: Nullable<IRange>) => {
      this.#block = after ? { sheet: block.sheet, area: onSheet(after) } : undefined;
      onMove();
    };
    const watch = host.grid.injector
      .get(RefRangeService)
      .watchRange(host.workbook.getId(), block.sheet.getSheetId(), { ...block.area }, follow);
    this.#stop = () => watch.dispose();
  }

  /** Undefined once its cells are deleted. */
  get block(): Block | undefined {
    return this.#block;
  }

  forget(): void {
    this.#stop();
  }
}

/** Whole rows and columns stay whole when cells are inserted. */
const onSheet = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  startRow,
  startColumn,
  endRow: Math.min(endRow, MAX_ROWS - 1),
  endColumn: Math.min(endColumn, MAX_COLUMNS - 1),
});
