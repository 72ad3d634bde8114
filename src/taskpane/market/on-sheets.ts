import type { Snapshot } from "../../market";
import type { LogLine } from "../../models/market/log";
import { insertMarketSheet, refreshMarketSheets, restoreMarketSheets } from "../../workbook";
import type { Notice } from "../controls/message";
import { insertedNotice } from "../pane/inserted";
import { problemText } from "../pane/problem-text";
import type { Speaker } from "../pane/words";
import { momentOf } from "./figure";
import { costsAdded, leftAlone, sheetsWritten } from "./market-written";

/** Adds a sheet with the snapshot, and says so. */
export async function insertOnSheet({ language, say }: Speaker, snapshot: Snapshot): Promise<Notice> {
  const { sheet, pagesRefused } = await insertMarketSheet(snapshot, language);
  return insertedNotice(say, [say("market.view.inserted", { sheet })], pagesRefused);
}

/** Writes a fetched snapshot to the workbook's market sheets, where there are any, and says what came of it. */
export async function refreshOnSheets(
  speaker: Speaker,
  snapshot: Snapshot,
  from: "team" | "live",
  onWritten: () => Promise<void>,
): Promise<Notice> {
  const { say } = speaker;
  const time = momentOf(snapshot.asOf);
  try {
    const written = await refreshMarketSheets(snapshot, from);
    if (!written) return { tone: "success", text: say("market.refresh.no_sheet", { time }) };
    await onWritten();
    const alone = leftAlone(speaker, written);
    const done = say("market.refresh.done", { time, sheets: sheetsWritten(speaker, written) });
    return {
      tone: alone.length > 0 ? "warning" : "success",
      text: [done, ...costsAdded(speaker, written), ...alone].join(say("joint")),
    };
  } catch (problem) {
    return { tone: "danger", text: `${say("market.refresh.not_written", { time })} ${problemText(say, problem)}` };
  }
}

/** Writes the market of an earlier line of the log to the sheets again, and says so. */
export async function restoreOnSheets(speaker: Speaker, line: LogLine): Promise<Notice> {
  const { say } = speaker;
  const written = await restoreMarketSheets(line);
  if (!written) return { tone: "warning", text: say("market.restore.no_sheet") };
  const done = say("market.restore.done", { time: momentOf(line.asOf), sheets: sheetsWritten(speaker, written) });
  return { tone: "success", text: [done, ...leftAlone(speaker, written)].join(say("joint")) };
}
