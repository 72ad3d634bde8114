/*
 * A workbook as far as sharing needs one. Every formula shows 1. A cell without a number format takes that of dollars as
 * soon as a formula is entered that calls no function of ours.
 */
import { parseA1Ref } from "@borgar/fx";
import { addressOf } from "../../../src/models/address";

type Content = string | number | boolean;

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Map<string, Content>;
  readonly formats: Map<string, string>;
  /** What cells show instead of a result. */
  readonly errors: Map<string, string>;
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Takes whatever is done with it. */
const anything: object = new Proxy(() => undefined, {
  get: () => anything,
  set: () => true,
  apply: () => anything,
});

/** What an object has, and for the rest whatever is asked of it. */
function withRest<T extends object>(own: T): T {
  const object: T = new Proxy(own, {
    get: (target, key) =>
      Reflect.has(target, key) ? Reflect.get(target, key) : key === "load" ? () => object : anything,
    set: (target, key, value) => !Reflect.has(target, key) || Reflect.set(target, key, value),
  });
  return object;
}

/** The format that a formula's cell takes from those with which it calculates. */
export const DOLLARS = "$#,##0.00";

const MISSING = withRest({ isNullObject: true });

export class FakeExcel {
  #sheets: Sheet[] = [];
  #names = new Map<string, { formula: string; comment: string }>();
  /** Of how many cells Excel tells the formulas or values at once. */
  mostCells = Infinity;
  #isTooMuch = false;

  constructor(cells: Readonly<Record<string, Content>>) {
    this.#addSheet("Model");
    for (const [a1, content] of Object.entries(cells)) this.#sheets[0]!.cells.set(a1, content);
    const requirements = { isSetSupported: () => false };
    Object.assign(globalThis, {
      Excel: { run: (...args: unknown[]) => (args.at(-1) as (context: unknown) => unknown)(this.#context()) },
      Office: { context: { requirements } },
    });
  }

  /** All that the workbook holds. */
  get content() {
    return {
      sheets: this.#sheets.map(({ name, cells }) => [name, Object.fromEntries([...cells].sort())]),
      names: Object.fromEntries([...this.#names].sort()),
    };
  }

  /** The cells of the first sheet. */
  get cells(): Map<string, Content> {
    return this.#sheets[0]!.cells;
  }

  /** The number formats of the first sheet's cells that have one. */
  get formats(): Map<string, string> {
    return this.#sheets[0]!.formats;
  }

  /** The errors that cells of the first sheet show. */
  get errors(): Map<string, string> {
    return this.#sheets[0]!.errors;
  }

  /** Adds a name. */
  name(name: string, formula: string): void {
    this.#names.set(name, { formula, comment: "" });
  }

  #addSheet(name: string): Sheet {
    const sheet = {
      id: `id of ${name}`,
      name,
      cells: new Map<string, Content>(),
      formats: new Map<string, string>(),
      errors: new Map<string, string>(),
    };
    this.#sheets.push(sheet);
    return sheet;
  }

  #context() {
    const sheets = () => this.#sheets;
    const find = (key: string) => sheets().find(({ id, name }) => id === key || name === key);
    const worksheets = withRest({
      get items() {
        return sheets().map(worksheet);
      },
      getItem: (key: string) => worksheet(find(key)!),
      getItemOrNullObject: (key: string) => (find(key) ? worksheet(find(key)!) : MISSING),
      getActiveWorksheet: () => worksheet(sheets()[0]!),
      add: (name: string) => worksheet(this.#addSheet(name)),
    });
    const worksheet = (sheet: Sheet): object =>
      withRest({
        id: sheet.id,
        name: sheet.name,
        isNullObject: false,
        protection: withRest({ protected: false }),
        names: withRest({ items: [] }),
        getUsedRange: () => rangeOn(sheet, usedIn(sheet)),
        getUsedRangeOrNullObject: () => rangeOn(sheet, usedIn(sheet)),
        getRange: (a1: string) => rangeOn(sheet, areaOf(a1)),
        getCell: (row: number, column: number) => rangeOn(sheet, { row, column, rows: 1, columns: 1 }),
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
          rangeOn(sheet, { row, column, rows, columns }),
        delete: () => void (this.#sheets = this.#sheets.filter((one) => one !== sheet)),
      });
    const names = this.#nameCollection(worksheet);
    const rangeOn = (sheet: Sheet, area: Area) =>
      rangeIn(sheet, area, worksheet(sheet), (properties) => {
        this.#isTooMuch ||= /formulas|values/.test(properties) && area.rows * area.columns > this.mostCells;
      });
    const tables = withRest({ items: [] });
    return {
      workbook: withRest({ worksheets, names, tables }),
      sync: async () => {
        if (!this.#isTooMuch) return;
        this.#isTooMuch = false;
        throw Object.assign(new Error("The answer is too long."), { code: "ResponsePayloadSizeLimitExceeded" });
      },
    };
  }

  #nameCollection(worksheetOf: (sheet: Sheet) => object) {
    const all = this.#names;
    const sheets = () => this.#sheets;
    const item = (name: string) =>
      withRest({
        name,
        isNullObject: false,
        get formula() {
          return all.get(name)!.formula;
        },
        set formula(formula: string) {
          all.set(name, { ...all.get(name)!, formula });
        },
        get comment() {
          return all.get(name)!.comment;
        },
        set comment(comment: string) {
          all.set(name, { ...all.get(name)!, comment });
        },
        getRangeOrNullObject() {
          const [, sheetName = "", a1 = ""] = /^=(\w+)!(\$[A-Z]+\$\d+)$/.exec(all.get(name)!.formula) ?? [];
          const sheet = sheets().find((one) => one.name === sheetName);
          return sheet ? rangeIn(sheet, areaOf(a1), worksheetOf(sheet)) : MISSING;
        },
        delete: () => void all.delete(name),
      });
    return withRest({
      get items() {
        return [...all.keys()].map(item);
      },
      getItem: item,
      getItemOrNullObject: (name: string) => (all.has(name) ? item(name) : MISSING),
      add: (name: string, at: string | { address: string }, comment = "") => {
        all.set(name, { formula: typeof at === "string" ? at : `=${at.address}`, comment });
        return item(name);
      },
    });
  }
}

const isFormula = (content: Content | undefined) => typeof content === "string" && content.startsWith("=");

/** The apostrophe before a text stays where the text would be a formula without it. */
const kept = (content: string) => content.replace(/^'(?!=)/, "");

const shownAs = (content: Content = "") => (typeof content === "string" ? content.replace(/^'/, "") : content);

function rangeIn(
  { name, cells, formats, errors }: Sheet,
  { row, column, rows, columns }: Area,
  worksheet: object,
  onLoad: (properties: string) => void = () => undefined,
) {
  const readAt = <T>(of: (a1: string) => T): T[][] =>
    Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => of(addressOf({ row: row + y, column: column + x }))),
    );
  const read = <T>(of: (content: Content | undefined) => T): T[][] => readAt((a1) => of(cells.get(a1)));
  const valueOf = (content: Content | undefined) => (isFormula(content) ? 1 : shownAs(content));
  const range: object = withRest({
    load: (properties: string) => {
      onLoad(properties);
      return range;
    },
    worksheet,
    address: `${name}!$${addressOf({ row, column }).replace(/(\d)/, "$$$1")}`,
    rowIndex: row,
    columnIndex: column,
    rowCount: rows,
    columnCount: columns,
    isNullObject: false,
    get values() {
      return readAt((a1) => errors.get(a1) ?? valueOf(cells.get(a1)));
    },
    get valueTypes() {
      return readAt((a1) => (errors.has(a1) ? "Error" : typeof valueOf(cells.get(a1))));
    },
    get formulas() {
      return read(shownAs);
    },
    set formulas(written: (Content | null)[][]) {
      written.forEach((line, y) =>
        line.forEach((content, x) => {
          const at = addressOf({ row: row + y, column: column + x });
          if (content === "") cells.delete(at);
          else if (content !== null) cells.set(at, typeof content === "string" ? kept(content) : content);
          if (isFormula(content ?? "") && !/MINING\.\w+\(/.test(String(content)) && !formats.has(at))
            formats.set(at, DOLLARS);
        }),
      );
    },
    get numberFormat() {
      return readAt((a1) => formats.get(a1) ?? "General");
    },
    set numberFormat(written: (string | null)[][]) {
      readAt((a1) => a1).forEach((line, y) =>
        line.forEach((a1, x) => {
          const format = written[y]![x];
          if (format === "General") formats.delete(a1);
          else if (format) formats.set(a1, format);
        }),
      );
    },
    clear: () => cells.clear(),
  });
  return range;
}

function areaOf(a1: string): Area {
  const { top, left, bottom, right } = (parseA1Ref(a1) as unknown as { range: Record<string, number> }).range;
  return { row: top!, column: left!, rows: bottom! - top! + 1, columns: right! - left! + 1 };
}

function usedIn({ cells }: Sheet): Area {
  if (cells.size === 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  const areas = [...cells.keys()].map(areaOf);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row)) - row + 1,
    columns: Math.max(...areas.map((area) => area.column)) - column + 1,
  };
}
