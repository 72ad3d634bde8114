import type { SheetDescription } from "../../models/description";
import { addEmptySheet, worksheetOf } from "../insert/begun";
import type { Begun } from "../insert/begun";
import { claimOf, firstFree } from "../insert/copies";
import { survey } from "../insert/survey";
import { takeAway } from "../insert/take-away";
import { runInExcel } from "../run";

/** Works with a hidden sheet, which is gone afterwards whatever becomes of the work. */
export async function onHelperSheet<T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  const before = await runInExcel(survey);
  const begun: Begun[] = [];
  try {
    return await runInExcel(async (context) => {
      const sheet = helper(firstFree((copy) => claimOf(helper(copy)), before));
      await addEmptySheet(context, sheet, begun);
      const worksheet = worksheetOf(context, begun[0]!);
      worksheet.visibility = "Hidden";
      return work(context, worksheet);
    });
  } finally {
    await takeAway(begun, before).catch((cause: unknown) => takeAway(begun, before, cause));
  }
}

const helper = (copy: number): SheetDescription => ({
  name: `Hashcell ${copy}`,
  rows: [],
  widths: [],
  names: [],
  tables: [],
  frozen: { rows: 0, columns: 0 },
});
