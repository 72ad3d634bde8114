/**
 * What a sheet holds, as plain data: drawn into a workbook by Office.js and into a file by the .xlsx writer. Rows and
 * columns are counted from 0.
 */

/** What a cell is for; it decides how the cell looks. */
export type Role =
  "title" | "section" | "heading" | "label" | "unit" | "note" | "input" | "formula" | "link" | "result";

/** A text is never read as anything else, whatever it begins with. A formula begins with its equals sign. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string };

/** Where a text stands in its cell. */
export type Alignment = "left" | "right";

/** A cell: what it holds, and how it looks. */
export interface CellDescription {
  readonly content: Content;
  readonly role: Role;
  /** In Excel's notation. */
  readonly numberFormat?: string;
  /** Whether a long text goes on to the next line. */
  readonly wrap?: true;
  /** Whether a text keeps away from the figure before it. */
  readonly indent?: true;
  /** Where Excel's own choice, numbers to the right and texts to the left, is not meant. */
  readonly align?: Alignment;
}

/** A cell by where it is. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells side by side, from the first of them. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** A name for a cell. */
export interface NameDescription extends Place {
  readonly name: string;
  /** Shown in Excel's name manager. */
  readonly comment: string;
}

/** A table over cells that the rows already hold, its first row the headings. */
export interface TableDescription extends Block {
  readonly name: string;
}

/** What may be typed into cells. */
export type Rule =
  | { readonly kind: "between" | "whole"; readonly least: number; readonly most: number }
  /** A date, as Excel counts days. */
  | { readonly kind: "day"; readonly least: number; readonly most: number }
  /** One of the texts that cells hold; the reference is absolute, with its sheet. */
  | { readonly kind: "listed"; readonly source: string };

/** Cells that take only what a rule allows. */
export interface ValidationDescription extends Block {
  readonly rule: Rule;
  /** Said when something else is typed. */
  readonly message: string;
}

/** Cells that look different while a formula of native functions, written for the first of them, is true. */
export interface ConditionDescription extends Block {
  readonly formula: string;
  readonly look: Highlight;
}

/** How such cells look: by their meaning. */
export type Highlight = "good" | "bad" | "marked";

/** A series of a chart. */
export interface SeriesDescription {
  readonly name: string;
  /** A row or a column of the chart's own sheet. */
  readonly values: Block;
  /** Where its place among the series says something; Excel's own colours otherwise. */
  readonly color?: string;
}

/** A chart over cells of its own sheet; it covers its block. */
export interface ChartDescription extends Block {
  readonly kind: "line" | "column";
  readonly title: string;
  readonly categories: Block;
  readonly series: readonly SeriesDescription[];
  readonly xTitle: string;
  readonly yTitle: string;
}

/**
 * Blank cells that take the value of a formula when somebody asks for it, and keep it until somebody asks again: for
 * what is too slow to be worked out at every edit. All cells are of the sheet itself.
 */
export interface ResultDescription {
  /** A name of the workbook, by which the cells are found wherever they have been moved to. */
  readonly name: string;
  /** Shown in Excel's name manager. */
  readonly comment: string;
  /** One call of ours, with its equals sign. */
  readonly formula: string;
  /** What takes the value, without its headings. */
  readonly values: Block;
  /** How many of the value's first rows and columns are headings. */
  readonly headings: { readonly rows: number; readonly columns: number };
  /** Takes the time, UTC. */
  readonly ranAt: Place;
  /** What the formula reads, and cells of the same shape that keep what it read. */
  readonly kept: readonly { readonly from: Block; readonly to: Block }[];
}

/** How a sheet is put on paper. */
export interface PrintDescription {
  readonly landscape: boolean;
  /** How many pages it takes side by side; down it goes on as long as it must. */
  readonly pagesWide: number;
  /** Rows and columns that are printed again on every page. */
  readonly titleRows: number;
  readonly titleColumns: number;
}

/** A sheet with all that it holds. */
export interface SheetDescription {
  readonly name: string;
  readonly rows: readonly (readonly (CellDescription | null)[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Names that the whole workbook can use. */
  readonly names: readonly NameDescription[];
  readonly tables: readonly TableDescription[];
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly ValidationDescription[];
  readonly conditions?: readonly ConditionDescription[];
  readonly charts?: readonly ChartDescription[];
  readonly results?: readonly ResultDescription[];
  readonly print?: PrintDescription;
}

/** A workbook of sheets that work together. */
export interface ModelDescription {
  readonly title: string;
  /** In their order, the first of them about the model. */
  readonly sheets: readonly SheetDescription[];
  /** The sheet of figures that they read by the names of its cells; a workbook may have it already. */
  readonly market: SheetDescription;
}
