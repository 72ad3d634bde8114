import { findLostNames } from "../market/lost-names";
import { readPointers } from "../market/pointers";
import { inTurn } from "../in-turn";
import { runInExcel } from "../run";
import { addSheets } from "./add-sheets";
import type { OnSheet } from "./add-sheets";
import { bringBack } from "./bring-back";
import { placeFor } from "./place-for";
import type { BuildModel, ModelPlace } from "./place-for";
import { survey } from "./survey";

export interface InsertedModel {
  /** Its name in this workbook, such as "Fleet 2". */
  readonly title: string;
  /** The sheet that is shown. */
  readonly sheet: string;
  /** Whether it has results that are computed on request. */
  readonly hasResults: boolean;
  /** The names that the market sheet had lost and that it has again. */
  readonly namesBack: readonly string[];
  /** What Excel said against the page set-up; null where the pages are set up. */
  readonly pagesRefused: string | null;
}

const FIRST: ModelPlace = { copy: 1, marketCopy: 1 };

/**
 * Adds a model after the workbook's last sheet and shows its first. Nothing that is there is touched: where one of its
 * names is taken, in any case, the model is "Fleet 2" with sheets and names of its own. It reads the workbook's market
 * where that has every figure the model needs; one that has merely lost a name gets it back. Otherwise it brings a market
 * sheet. Where Excel fails on the way, the workbook is left as it was.
 */
export const insertModel = (build: BuildModel, onSheet?: OnSheet): Promise<InsertedModel> =>
  inTurn(async () => {
    const first = build(FIRST);
    const { place, hasMarket, lost, before } = await runInExcel(async (context) => {
      const [before, pointers] = [await survey(context), await readPointers(context)];
      return { ...placeFor(first, before, pointers, await findLostNames(context, pointers)), before };
    });
    const isFirst = place.copy === FIRST.copy && place.marketCopy === FIRST.marketCopy;
    const { title, sheets, market } = isFirst ? first : build(place);
    const added = hasMarket ? sheets : [...sheets, market];
    const pagesRefused = await bringBack(lost, () => addSheets(added, before, { show: true, onSheet }));
    return {
      title,
      sheet: sheets[0]!.name,
      hasResults: sheets.some(({ results = [] }) => results.length > 0),
      namesBack: lost.map(({ name }) => name),
      pagesRefused,
    };
  });
