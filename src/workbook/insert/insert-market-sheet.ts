import type { Snapshot } from "../../market/snapshot";
import type { Language } from "../../models/language";
import { marketSheet } from "../../models/market/market-sheet";
import { inTurn } from "../in-turn";
import { addSheet } from "./add-sheet";
import type { AddedSheet } from "./add-sheet";

/**
 * Adds a sheet with the snapshot and shows it. A sheet that is there stays as it is, whoever made it: where the name or
 * one of its names is taken, the new sheet is "Market 2" with names of its own, `market_2_btc_price`.
 */
export const insertMarketSheet = (snapshot: Snapshot, language: Language): Promise<AddedSheet> =>
  inTurn(() => addSheet((copy) => marketSheet(snapshot, language, copy)));
