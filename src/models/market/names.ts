import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId } from "../../market/snapshot";

/** What a market sheet has a name for. */
export type MarketKey = FieldId | "as_of";

export const MARKET_KEYS: readonly MarketKey[] = ["as_of", ...FIELD_IDS];

/**
 * The name by which formulas call a field: `market_btc_price`, and on a second sheet `market_2_btc_price`. Names are the
 * same in every language, never look like a cell, and never change once a sheet has been drawn with them.
 *
 * @param copy - 1 for the workbook's first market sheet
 */
export const marketName = (field: MarketKey, copy: number): string =>
  copy === 1 ? `market_${field}` : `market_${copy}_${field}`;

/** The name of the table of published costs. */
export const costsTableName = (copy: number): string => (copy === 1 ? "market_costs" : `market_${copy}_costs`);
