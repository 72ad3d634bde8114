import type { Aim, Measured } from "./measure";

const HEADINGS = ["case", "yardstick", "ours ms", "yardstick ms", "ratio", "over a call", "aim", ""];

/** The measurements as a table for the terminal. */
export const report = (measured: readonly Measured[]): string => table(HEADINGS, measured.map(line), 2);

/** Columns of texts, then columns of figures, which stand to the right; one without a heading is of texts too. */
export function table(headings: readonly string[], lines: readonly (readonly string[])[], texts: number): string {
  const rows = [headings, ...lines];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number) => column < texts || headings[column] === "";
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function line({ name, yardstick, oursMs, yardstickMs, ratio, overNsPerCall, aim, met }: Measured): string[] {
  const verdict = met === undefined ? "" : met ? "met" : "missed";
  return [
    name,
    yardstick,
    short(oursMs),
    short(yardstickMs),
    short(ratio),
    duration(overNsPerCall),
    shown(aim),
    verdict,
  ];
}

const short = (value: number) => Number(value.toPrecision(3)).toString();

const duration = (ns: number) => (Math.abs(ns) < 1000 ? `${short(ns)} ns` : `${short(ns / 1000)} µs`);

const shown = (aim: Aim | undefined) =>
  aim === undefined ? "" : "ratio" in aim ? `${aim.ratio}` : `+${duration(aim.overNs)}`;
