import { FIRST } from "../building/columns";
import { COINS, MONEY, TWO } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { CashInputs } from "./inputs";
import type { Mine } from "./months";

/** Debt, coins and cash rolled forward, and the covenants that they are held to. */
export interface Financing {
  readonly balance: Line;
  readonly principal: Line;
  readonly drawdown: Line;
  readonly sold: Line;
  readonly btcClose: Line;
  /** What lenders pay in and are paid. */
  readonly debt: Line;
  readonly flow: Line;
  readonly cash: Line;
  readonly cashBreach: Line;
  readonly coverBreach: Line;
  readonly paidBack: Line;
  readonly hold: Line;
  readonly holdCash: Line;
  readonly sellAll: Line;
}

/** Rows of debt, coins sold, cash and covenants. */
export function financingOn(sheet: SheetBuilder, inputs: CashInputs, mine: Mine): Financing {
  const { row, month, operating, price, coins, revenue, power, other, net } = mine;
  const usd = (label: Parameters<typeof row>[0], formula: Parameters<typeof row>[3]): Line =>
    row(label, "USD", MONEY, formula);
  sheet.section("model.cash.debt");
  const drawdown = usd("model.cash.drawdown", f`${inputs.loan}*(1-${operating.each})`);
  const owed = usd("model.cash.owed", f`${operating.each}*${inputs.loan}*MAX(0,1-(${month}-1)/${inputs.loanMonths})`);
  const balance = usd("model.cash.balance", f`${inputs.loan}*MAX(0,1-${month}/${inputs.loanMonths})`);
  const principal = usd("model.cash.principal", f`-${operating.each}*(${owed.each}-${balance.each})`);
  const interest = usd("model.cash.interest_paid", f`-${owed.each}*${inputs.interest}/12`);

  sheet.section("model.cash.treasury");
  const sold = row("model.cash.btc_sold", "BTC", COINS, f`${coins.each}*${inputs.sold}`);
  // The coins, and below the cash, of the month before stand one row further down.
  const beforeIt = (): Formula => alongRow(sheet.name, { row: sheet.row + 1, column: FIRST }, -1);
  const opened = (held: Formula, start: Formula): Formula => f`IF(${month}>0,${held},${start})`;
  const btcOpen = row("model.close.opening", "BTC", COINS, opened(beforeIt(), inputs.openingBtc));
  const btcClose = row("model.cash.btc_close", "BTC", COINS, f`${btcOpen.each}+${coins.each}-${sold.each}`);
  const proceeds = usd("model.cash.proceeds", f`${sold.each}*${price.each}`);
  const spent = usd("model.cash.spent", f`${net.each}-${revenue.each}`);
  const debt = usd("model.cash.debt_flow", f`${drawdown.each}+${principal.each}+${interest.each}`);
  const flow = usd("model.cash.flow", f`${proceeds.each}+${spent.each}+${debt.each}`);
  const opening = usd("model.cash.opening_cash_row", opened(beforeIt(), inputs.openingCash));
  const cash = usd("model.cash.closing_cash", f`${opening.each}+${flow.each}`);
  usd("model.cash.worth", f`${cash.each}+${btcClose.each}*${price.each}-${balance.each}`);

  sheet.section("model.cash.policy");
  const outflows = usd("model.cash.outflows", f`SUM(${spent.at(0)}:${spent.each})+SUM(${debt.at(0)}:${debt.each})`);
  const base = f`${inputs.openingCash}+${inputs.openingBtc}*${price.each}+${outflows.each}-${balance.each}`;
  const sellAll = usd("model.cash.sell_all", f`${base}+SUM(${revenue.at(0)}:${revenue.each})`);
  const hold = usd("model.cash.hold", f`${base}+SUM(${coins.at(0)}:${coins.each})*${price.each}`);
  const holdCash = usd("model.cash.hold_cash", f`${inputs.openingCash}+${outflows.each}`);

  sheet.section("model.cash.covenants");
  sheet.note("model.cash.covenants.note");
  const yes = `[=1]"${sheet.word("model.cash.breach")}";[=0]"${sheet.word("model.cash.kept")}"`;
  const cashBreach = row("model.cash.cash_covenant", "–", yes, f`IF(${cash.each}<${inputs.minCash},1,0)`);
  const service = usd("model.cash.service", f`-${principal.each}-${interest.each}`);
  const cover = row(
    "model.cash.cover",
    "ratio",
    TWO,
    f`IF(${service.each}>0,(${proceeds.each}+${power.each}+${other.each})/${service.each},0)`,
  );
  const coverBreach = row(
    "model.cash.cover_covenant",
    "–",
    yes,
    f`IF(${cover.each}<${inputs.minCover},1,0)*IF(${service.each}>0,1,0)`,
  );
  const paidBack = row("model.cash.paid_back", "–", "0", f`IF(${mine.cumulative.each}>=0,1,0)`);
  for (const line of [cashBreach, coverBreach]) {
    const address = sheet.cellOf(line.block).address.replace("$", "");
    sheet.highlight({ ...line.block, formula: `=${address}=1`, look: "bad" });
  }
  return {
    balance,
    principal,
    drawdown,
    sold,
    btcClose,
    debt,
    flow,
    cash,
    cashBreach,
    coverBreach,
    paidBack,
    hold,
    holdCash,
    sellAll,
  };
}
