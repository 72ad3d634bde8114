import { secondsOf, serialOf } from "../../functions/time";
import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId, Snapshot, Status } from "../../market/snapshot";
import { sayIn, unitText } from "../../locales/words";
import { TIME_FORMAT, inputCell, textCell } from "../cells";
import { nameOfCopy, titleOfCopy } from "../copies";
import type { CellDescription, SheetDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { serialOfUtc } from "./evidence";
import { readHeadings } from "./headings";
import type { Headings } from "./headings";
import { FIELD_ROWS } from "./rows";

/** Where a logged snapshot came from. */
export type LogOrigin = "team" | "live";

const ORIGINS = { team: "market.from.team", live: "market.from.live" } as const satisfies Record<LogOrigin, WordId>;

/** What a refresh leaves in the log. */
export interface LogEntry {
  readonly snapshot: Snapshot;
  readonly from: LogOrigin;
  /** The market sheets that it wrote. */
  readonly sheets: readonly string[];
}

const OTHER_HEADINGS = {
  as_of: "market.as_of",
  stale: "market.log.stale",
  flagged: "market.log.flagged",
  from: "market.log.from",
  sheets: "market.log.sheets",
} as const satisfies Record<string, WordId>;

export type LogColumn = FieldId | keyof typeof OTHER_HEADINGS;

/** The log's columns, in the order in which a new log has them. */
export const LOG_COLUMNS: readonly LogColumn[] = ["as_of", ...FIELD_IDS, "stale", "flagged", "from", "sheets"];

/** What a line of the log says, whoever has sorted or widened the table since. */
export interface LogLine {
  /** UTC. */
  readonly asOf: string;
  readonly values: Readonly<Partial<Record<FieldId, number>>>;
  readonly stale: readonly FieldId[];
  readonly flagged: readonly FieldId[];
  /** In the words of the log's language. */
  readonly from: string;
}

const HEADING_ROW = 3;

/** The name of the log's table: the same in every language. */
const logTableName = (copy: number): string => nameOfCopy("market_log", copy);

/** The sheet that keeps one line a refresh; a new one begins with its first line. */
export function logSheet(entry: LogEntry, language: Language, copy = 1): SheetDescription {
  return {
    name: titleOfCopy(word(language, "market.log.sheet"), copy),
    rows: [
      [textCell(word(language, "market.log.title"), "title")],
      [textCell(word(language, "market.log.hint"), "note")],
      [],
      LOG_COLUMNS.map((column) =>
        textCell(logHeading(column, language), "heading", { wrap: true, ...(isFigure(column) && { align: "right" }) }),
      ),
      logCells(entry, language),
    ],
    widths: LOG_COLUMNS.map((column) => (isFigure(column) || column === "as_of" ? 18 : 28)),
    names: [],
    tables: [{ name: logTableName(copy), row: HEADING_ROW, column: 0, rows: 2, columns: LOG_COLUMNS.length }],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
  };
}

const isFigure = (column: LogColumn): column is FieldId => Object.hasOwn(FIELD_ROWS, column);

/** A column's heading: its label with its unit. */
export function logHeading(column: LogColumn, language: Language): string {
  if (!isFigure(column)) return word(language, OTHER_HEADINGS[column]);
  const { label, unit } = FIELD_ROWS[column];
  const text = unit === "ratio" || unit === "fraction" ? "" : unitText(sayIn(language), unit);
  return text === "" ? word(language, label) : `${word(language, label)}, ${text}`;
}

/** Which of the log's columns stand under which headings of a table, and in which language. */
export const readLogHeadings = (headings: readonly unknown[]): Headings<LogColumn> =>
  readHeadings(headings, LOG_COLUMNS, logHeading);

/** One line of the log, in the order of its columns. */
export function logCells({ snapshot, from, sheets }: LogEntry, language: Language): CellDescription[] {
  return LOG_COLUMNS.map((column) => {
    if (isFigure(column)) return figureCell(column, snapshot);
    if (column === "as_of") return inputCell(serialOfUtc(snapshot.asOf), TIME_FORMAT);
    if (column === "from") return textCell(word(language, ORIGINS[from]), "note");
    if (column === "sheets") return textCell(sheets.join(", "), "note");
    return textCell(fieldsOf(snapshot, column).join(", "), "note");
  });
}

function figureCell(id: FieldId, { fields }: Snapshot): CellDescription {
  const { numberFormat, unit } = FIELD_ROWS[id];
  const field = fields[id];
  if (!field) return { ...textCell("", "input"), numberFormat };
  return inputCell(unit === "UTC" ? serialOf(field.value) : field.value, numberFormat);
}

const fieldsOf = ({ fields }: Snapshot, status: Status): FieldId[] =>
  FIELD_IDS.filter((id) => fields[id]?.status === status);

/** What a line of the table says; null where its time is no time. */
export function readLine(cells: readonly unknown[], places: ReadonlyMap<LogColumn, number>): LogLine | null {
  const at = (column: LogColumn): unknown => cells[places.get(column) ?? -1];
  const asOf = at("as_of");
  const seconds = typeof asOf === "number" ? secondsOf(asOf) : null;
  if (seconds === null) return null;
  const values: Partial<Record<FieldId, number>> = {};
  for (const id of FIELD_IDS) {
    const value = at(id);
    if (typeof value === "number") values[id] = FIELD_ROWS[id].unit === "UTC" ? (secondsOf(value) ?? NaN) : value;
  }
  return {
    asOf: new Date(seconds * 1000).toISOString().replace(".000Z", "Z"),
    values,
    stale: listed(at("stale")),
    flagged: listed(at("flagged")),
    from: String(at("from") ?? ""),
  };
}

const listed = (text: unknown): FieldId[] => {
  const words = new Set(String(text ?? "").split(/[^a-z0-9_]+/));
  return FIELD_IDS.filter((id) => words.has(id));
};
