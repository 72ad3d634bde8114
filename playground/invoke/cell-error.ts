/** An error as a cell shows it, with the sentence that explains it where there is one. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    readonly sentence = "",
  ) {
    super(sentence || code);
  }
}

const PASSED_ON = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Microsoft's runtime passes these codes on and turns every other one into #VALUE!. */
export const addinError = (code: unknown, sentence: unknown): CellError =>
  new CellError(
    typeof code === "string" && PASSED_ON.has(code) ? code : "#VALUE!",
    typeof sentence === "string" ? sentence : "",
  );
