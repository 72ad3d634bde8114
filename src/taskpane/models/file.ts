import type { Snapshot } from "../../market/snapshot";
import type { Language } from "../../functions/language";
import type { gallery } from "../../models/gallery";
import { openWorkbook } from "../../workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The writer and what works out the values weigh more than the gallery itself. */
const loadWriter = async () => (await import(/* webpackChunkName: "pane-xlsx" */ "../../xlsx/write")).writeModel;

export interface ModelFile {
  /** Such as "Hashcell Fleet 2026-02-12.xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A model under the market of the snapshot, as a file for readers without the add-in. */
export async function fileOf(
  { build }: (typeof gallery)[number],
  snapshot: Snapshot,
  language: Language,
): Promise<ModelFile> {
  const writeModel = await loadWriter();
  const model = build({ language, snapshot, copy: 1, marketCopy: 1 });
  return { name: `Hashcell ${model.title} ${snapshot.asOf.slice(0, 10)}.xlsx`, bytes: await writeModel(model) };
}

/**
 * Whether this Excel's pane can save files. Excel for Mac lets no add-in download anything, and does not say so
 * (https://github.com/OfficeDev/office-js/issues/2700).
 */
export const canDownload = (): boolean => String(globalThis.Office?.context?.platform) !== "Mac";

/** Hands the file over: to the downloads, or to Excel as a new workbook. */
export function handOver({ name, bytes }: ModelFile): Promise<void> {
  return canDownload() ? Promise.resolve(download(name, bytes)) : openWorkbook(bytes);
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
