import { writeActiveCell } from "../../workbook";
import type { Notice } from "../controls/message";
import { problemText } from "../pane/problem-text";
import type { Speaker } from "../pane/words";

/** Writes the formula into the active cell, and says how it went. */
export async function insertFormula(say: Speaker["say"], formula: string): Promise<Notice> {
  try {
    const { address } = await writeActiveCell(formula);
    return { tone: "success", text: say("functions.inserted", { address }) };
  } catch (problem) {
    return { tone: "danger", text: problemText(say, problem) };
  }
}
