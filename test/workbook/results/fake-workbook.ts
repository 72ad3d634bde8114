/* A workbook of one sheet without formulas, as far as results need one. */
import { parseA1Ref } from "@borgar/fx";

type Cell = string | number | boolean;

export class FakeWorkbook {
  readonly #cells = new Map<string, Cell>();
  /** The one write that fails, counted from 0 since this was set; Infinity for none. */
  failAt = Infinity;

  constructor(
    readonly sheet: string,
    readonly names: readonly { readonly name: string; readonly formula: string }[],
  ) {
    Object.assign(globalThis, { Excel: { run: (batch: (context: unknown) => unknown) => batch(this.#context()) } });
  }

  get(a1: string): (Cell | "")[][] {
    return this.#places(a1).map((row) => row.map((key) => this.#cells.get(key) ?? ""));
  }

  set(a1: string, values: readonly (readonly Cell[])[]): void {
    this.#places(a1).forEach((row, y) => row.forEach((key, x) => this.#cells.set(key, values[y]![x]!)));
  }

  #places(a1: string): string[][] {
    const { top, left, bottom, right } = (parseA1Ref(a1) as unknown as { range: Record<string, number> }).range;
    return Array.from({ length: bottom! - top! + 1 }, (_, y) =>
      Array.from({ length: right! - left! + 1 }, (__, x) => `${top! + y},${left! + x}`),
    );
  }

  #context() {
    const loadable = <T extends object>(object: T) => Object.assign(object, { load: () => object });
    const range = (a1: string) => {
      const get = () => this.get(a1);
      const put = (values: Cell[][]) => {
        if (this.failAt-- === 0) throw Object.assign(new Error("Excel stopped."), { code: "GeneralException" });
        this.set(a1, values);
      };
      const object = {
        get values() {
          return get();
        },
        get formulas() {
          return get();
        },
        set formulas(values: Cell[][]) {
          put(values);
        },
        cellCount: get().flat().length,
        isNullObject: false,
        load: () => object,
      };
      return object;
    };
    const worksheet = loadable({
      id: "sheet-1",
      name: this.sheet,
      isNullObject: false,
      names: loadable({ items: [] }),
      getRange: range,
    });
    const worksheets = loadable({ items: [worksheet], getItem: () => worksheet, getItemOrNullObject: () => worksheet });
    const names = loadable({ items: this.names.map((item) => ({ ...item, comment: "" })) });
    return { workbook: { worksheets, names }, sync: async () => undefined };
  }
}
