import { WorkbookProblem } from "../../workbook";
import type { InsertedModel } from "../../workbook";
import type { Notice } from "../controls/message";
import { insertedNotice } from "../pane/inserted";
import { problemText } from "../pane/problem-text";
import type { Speaker } from "../pane/words";
import { canDownload } from "./file";
import type { Progress } from "./use-models";

/** What is going on with a model, or came of it, in words. */
export function noticeOf(say: Speaker["say"], title: string, progress: Progress): Notice {
  switch (progress.kind) {
    case "inserting":
      return { tone: "progress", text: insertingText(say, title, progress.sheets) };
    case "saving":
      return { tone: "progress", text: say("models.saving", { title }) };
    case "inserted":
      return insertedNotice(say, insertedTexts(say, progress.model), progress.model.pagesRefused);
    case "saved":
      return {
        tone: "success",
        text: canDownload() ? say("models.saved", { file: progress.file }) : say("models.opened"),
      };
    case "not inserted":
      return { tone: "danger", text: notInsertedText(say, progress.problem) };
    case "not saved":
      return { tone: "danger", text: say("models.not_saved", { problem: problemText(say, progress.problem) }) };
  }
}

function insertingText(
  say: Speaker["say"],
  title: string,
  sheets: { readonly done: number; readonly total: number } | null,
): string {
  if (sheets === null) return say("models.inserting", { title });
  const number = Math.min(sheets.done + 1, sheets.total);
  return say("models.inserting.sheet", { title, number, total: sheets.total });
}

const insertedTexts = (say: Speaker["say"], { title, namesBack }: InsertedModel): string[] => [
  say("models.inserted", { title }),
  ...(namesBack.length > 0 ? [say("models.inserted.names", { names: namesBack.join(", ") })] : []),
];

/** These say themselves what has become of the workbook. */
const SAY_ENOUGH: readonly string[] = ["workbook.not_undone", "workbook.general", "workbook.unknown"];

function notInsertedText(say: Speaker["say"], problem: unknown): string {
  const text = problemText(say, problem);
  const isKnown = problem instanceof WorkbookProblem;
  return isKnown && !SAY_ENOUGH.includes(problem.id) ? say("models.not_inserted", { problem: text }) : text;
}
