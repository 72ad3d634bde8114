import { FIRST } from "../building/columns";
import { COINS, MONEY } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import type { CloseInputs } from "./inputs";
import { known, worked } from "./known";
import type { Production } from "./production";

/** Coins made, sold and held. */
export function coinsOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs, month: Line, { coins, price }: Production) {
  const { months } = inputs;
  sheet.section("model.close.treasury");
  const revenue = row("model.close.revenue", "USD", MONEY, worked(f`${coins.each}*${price.each}`));
  const sold = row("model.cash.btc_sold", "BTC", COINS, known(months.sold.each));
  const proceeds = row("model.close.proceeds", "USD", MONEY, known(months.proceeds.each));
  row("model.close.sale_price", "USD/BTC", MONEY, worked(f`${proceeds.each}/${sold.each}`));
  const other = row("model.close.other_coins", "BTC", COINS, known(months.otherCoins.each));
  // The coins of the month before stand one row further down.
  const before = alongRow(sheet.name, { row: sheet.row + 1, column: FIRST }, -1);
  const opening = row("model.close.opening", "BTC", COINS, f`IF(${month.each}>1,${before},${inputs.openingBtc})`);
  const closingBtc = row(
    "model.cash.btc_close",
    "BTC",
    COINS,
    worked(f`${opening.each}+${coins.each}-${sold.each}+${other.each}`),
  );
  const held = row("model.close.held", "BTC", COINS, known(months.held.each));
  const heldApart = row("model.close.held_apart", "BTC", COINS, worked(f`${closingBtc.each}-${held.each}`));
  return { revenue, sold, proceeds, closingBtc, heldApart };
}

export type Coins = ReturnType<typeof coinsOn>;
