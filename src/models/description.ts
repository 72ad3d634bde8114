/**
 * What a sheet holds, as plain data: drawn into a workbook by Office.js and into a file by the .xlsx writer. Rows and
 * columns are counted from 0.
 */

/** What a cell is for; it decides how the cell looks. */
export type Role = "title" | "section" | "heading" | "label" | "unit" | "note" | "input" | "formula" | "link";

/** A text is never read as anything else, whatever it begins with. A formula begins with its equals sign. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string };

export type Alignment = "left" | "right";

export interface CellDescription {
  readonly content: Content;
  readonly role: Role;
  /** In Excel's notation. */
  readonly numberFormat?: string;
  /** Whether a long text goes on to the next line. */
  readonly wrap?: true;
  /** Where Excel's own choice, numbers to the right and texts to the left, is not meant. */
  readonly align?: Alignment;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

export interface NameDescription extends Place {
  readonly name: string;
  /** Shown in Excel's name manager. */
  readonly comment: string;
}

/** A table over cells that the rows already hold, its first row the headings. */
export interface TableDescription extends Block {
  readonly name: string;
}

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
}
