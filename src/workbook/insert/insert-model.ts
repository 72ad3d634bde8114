import { readPointers } from "../market/pointers";
import { inTurn } from "../in-turn";
import { runInExcel } from "../run";
import { addSheets } from "./add-sheets";
import type { OnSheet } from "./add-sheets";
import { placeFor } from "./place-for";
import type { BuildModel } from "./place-for";
import { survey } from "./survey";

export interface InsertedModel {
  /** Its name in this workbook, such as "Fleet 2". */
  readonly title: string;
  /** The sheet that is shown. */
  readonly sheet: string;
}

/**
 * Adds a model after the workbook's last sheet and shows its first. Nothing that is there is touched: where one of its
 * names is taken, in any case, the model is "Fleet 2" with sheets and names of its own. It reads the workbook's market
 * where that has every figure the model needs, and brings a market sheet otherwise. Where Excel fails on the way, the
 * workbook is left as it was.
 */
export const insertModel = (build: BuildModel, onSheet?: OnSheet): Promise<InsertedModel> =>
  inTurn(async () => {
    const [before, pointers] = await runInExcel(
      async (context) => [await survey(context), await readPointers(context)] as const,
    );
    const { place, hasMarket } = placeFor(build, before, pointers);
    const { title, sheets, market } = build(place);
    await addSheets(hasMarket ? sheets : [...sheets, market], before, { show: true, onSheet });
    return { title, sheet: sheets[0]!.name };
  });
