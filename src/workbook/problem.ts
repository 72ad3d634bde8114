/** Ids of the sentences that say what the workbook would not do. */
export type WorkbookProblemId =
  | "workbook.no_excel"
  | "workbook.cell_edit"
  | "workbook.protected"
  | "workbook.no_permission"
  | "workbook.name_taken"
  | "workbook.not_supported"
  | "workbook.busy"
  | "workbook.selection"
  | "workbook.refused"
  | "workbook.not_undone"
  | "workbook.general"
  | "workbook.unknown"
  | "share.problem.not_ready"
  | "share.problem.locked"
  | "share.problem.nothing"
  | "share.problem.not_put_back"
  | "share.problem.cancelled"
  | "share.problem.meanwhile"
  | "result.problem.gone"
  | "result.problem.size"
  | "result.problem.not_put_back"
  | "market.problem.sheet_gone"
  | "market.problem.as_of_gone"
  | "market.problem.headings"
  | "market.problem.protected"
  | "market.problem.meanwhile"
  | "market.problem.not_restored"
  | "market.problem.log_headings"
  | "market.problem.log_room";

/** The only error that this room's promises reject with. */
export class WorkbookProblem extends Error {
  constructor(
    readonly id: WorkbookProblemId,
    /** What the sentence's placeholders stand for. */
    readonly values: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${id} ${JSON.stringify(values)}`, options);
    this.name = "WorkbookProblem";
  }
}
