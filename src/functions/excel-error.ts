const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Whether a cell holds an error: its text, a thrown error with a code, or an error value object. */
export function isExcelError(cell: unknown): boolean {
  return errorText(cell) !== null;
}

/** The error as the cell shows it; null where the cell holds none. */
export function errorText(cell: unknown): string | null {
  if (typeof cell === "string") return cell.startsWith("#") && ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  return [code, basicValue].find((text): text is string => typeof text === "string" && ERROR_TEXT.test(text)) ?? null;
}
