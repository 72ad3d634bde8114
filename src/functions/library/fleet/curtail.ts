import type { CurtailmentResult } from "../../../core/curtail";
import { curtail } from "../../../core/curtail";
import type { Cell } from "../../cell";
import { declare } from "../../declaration";
import {
  adderMwh,
  contractMwh,
  efficiency,
  hashprice,
  intervalHours,
  poolFee,
  pricesMwh,
  uptime,
} from "../../vocabulary";
import { checkSpotPrices } from "./spot-prices";

const HEADINGS = [
  "Strategy",
  "Hours",
  "Run share",
  "MWh/MW",
  "Average USD/MWh",
  "Power USD/MW",
  "Revenue USD/MW",
  "Margin USD/MW",
];

const line = (strategy: string, result: CurtailmentResult): Cell[] => [
  strategy,
  result.hours,
  result.runShare,
  result.mwh,
  result.averageMwh ?? "n/a",
  result.power,
  result.revenue,
  result.margin,
];

export const CURTAIL = declare({
  id: "CURTAIL",
  family: "fleet",
  parameters: [pricesMwh, hashprice, efficiency, poolFee, uptime, adderMwh, contractMwh, intervalHours],
  result: { shape: "table", unit: "" },
  compute: (prices, hashprice, efficiency, poolFee, uptime, adder, contract, hours) => {
    checkSpotPrices(prices);
    // A blank cell can arrive as 0, and no block of power costs nothing.
    const block = contract === 0 ? undefined : contract;
    const { alwaysOn, curtailed, difference } = curtail(
      prices,
      hashprice,
      efficiency,
      poolFee,
      uptime,
      adder,
      block,
      hours,
    );
    return [[...HEADINGS], line("Always on", alwaysOn), line("Curtailed", curtailed), line("Difference", difference)];
  },
  plain: null,
});
