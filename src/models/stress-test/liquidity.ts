import { call } from "../building/call";
import { MONEY, ONE } from "../building/formats";
import { f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import type { StressInputs } from "./inputs";

/** What a month leaves, how long the cash lasts, and when the lender calls. */
export function liquidityOn(sheet: SheetBuilder, row: Row, inputs: StressInputs, btcPrice: Line, after: Line): void {
  sheet.section("model.stress.liquidity");
  const net = row(
    "model.stress.net_month",
    "USD/month",
    MONEY,
    f`${after.each}*365/12-${inputs.fixed}-${inputs.debtService}`,
  );
  row(
    "model.stress.runway",
    "months",
    ONE,
    f`IF(${net.each}<0,${call("RUNWAY_MONTHS", f`N(${inputs.cash})`, f`N(${inputs.btcHeld})`, btcPrice.each, f`-${net.each}`, f`N(${inputs.minCash})`)},"n/a")`,
  );
  const trigger = row(
    "model.stress.margin_call_price",
    "USD/BTC",
    MONEY,
    f`IF(${inputs.loan}*${inputs.collateral}*${inputs.trigger}>0,${call("MARGIN_CALL_PRICE", inputs.loan, inputs.collateral, inputs.trigger)},"n/a")`,
  );
  const called = row(
    "model.stress.margin_call",
    "–",
    `[=1]"${sheet.word("model.stress.yes")}";[=0]"${sheet.word("model.stress.no")}";`,
    f`IF(${btcPrice.each}<=N(${trigger.each}),1,0)`,
  );
  sheet.highlight({
    ...called.block,
    formula: `=${sheet.cellOf(called.block).address.replace("$", "")}=1`,
    look: "bad",
  });
}
