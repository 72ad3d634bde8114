import { call } from "./call";
import type { Formula } from "./formula";
import { f } from "./formula";
import { ONE, TWO } from "./formats";
import type { MarketLinks } from "./market-links";
import type { ModelBuilder } from "./model-builder";
import type { SheetBuilder } from "./sheet-builder";

const DAYS_OLD = 3;
const HASHRATE_APART = 0.25;
const CENT = 0.01;

/**
 * Rows that hold the market's figures against each other, and their checks: hashprice worked out again in plain Excel,
 * the age of the snapshot, and the hashrate that the difficulty stands for against the one that was seen.
 */
export function marketChecks(model: ModelBuilder, sheet: SheetBuilder, market: MarketLinks, valuedOn: Formula): void {
  const { btcPrice, difficulty, blockFees, subsidy, hashprice, networkHashrate, asOf } = market;
  sheet.section("model.market.checks");
  const plain = sheet.value(
    "model.market.hashprice_plain",
    "USD/PH/day",
    TWO,
    f`86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})*${btcPrice}`,
  );
  const age = sheet.value("model.market.age", "days", ONE, f`ABS(${valuedOn}-INT(${asOf}))`);
  const expected = sheet.value("model.market.expected_hashrate", "EH/s", ONE, call("NETWORK_HASHRATE", difficulty));
  const ratio = sheet.value("model.market.hashrate_ratio", "ratio", TWO, f`${networkHashrate}/${expected}`);
  model.checks.add("model.check.hashprice", "USD/PH/day", hashprice, plain, CENT);
  model.checks.add("model.check.age", "days", age, 0, DAYS_OLD);
  model.checks.add("model.check.hashrate", "ratio", ratio, 1, HASHRATE_APART);
}
