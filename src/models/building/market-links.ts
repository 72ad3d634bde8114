import type { Formula } from "./formula";
import { f } from "./formula";
import { COINS, DATE_TIME, ONE, TRILLIONS, TWO } from "./formats";
import type { ModelBuilder } from "./model-builder";
import type { SheetBuilder } from "./sheet-builder";

/** The figures of the market that the models use, as cells of an inputs sheet. */
export interface MarketLinks {
  readonly asOf: Formula;
  readonly btcPrice: Formula;
  readonly difficulty: Formula;
  readonly blockFees: Formula;
  readonly subsidy: Formula;
  readonly hashprice: Formula;
  readonly networkHashrate: Formula;
}

/** Rows that take the market's figures by their names; whoever types over one tries another market. */
export function marketLinks(model: ModelBuilder, sheet: SheetBuilder): MarketLinks {
  sheet.section("model.market.section");
  sheet.note("model.market.note");
  const link = (field: Parameters<ModelBuilder["market"]>[0]): Formula => f`${model.market(field)}`;
  return {
    asOf: sheet.value("market.as_of", "UTC", DATE_TIME, link("as_of")),
    btcPrice: sheet.value("market.field.btc_price", "USD/BTC", TWO, link("btc_price")),
    difficulty: sheet.value("market.field.difficulty", "ratio", TRILLIONS, link("difficulty")),
    blockFees: sheet.value("market.field.block_fees", "BTC/block", COINS, link("block_fees")),
    subsidy: sheet.value("market.field.subsidy", "BTC/block", COINS, link("subsidy")),
    hashprice: sheet.value("market.field.hashprice", "USD/PH/day", TWO, link("hashprice")),
    networkHashrate: sheet.value("market.field.hashrate_3d", "EH/s", ONE, link("hashrate_3d")),
  };
}
