import type { CostTier } from "../../../core/cost-tiers";
import { costTiers } from "../../../core/cost-tiers";
import type { Cell } from "../../cell";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import {
  creditsUsd,
  depreciationUsd,
  energyUsd,
  interestUsd,
  minedBtc,
  sgaUsd,
  siteUsd,
  stockCompUsd,
  sustainingCapexUsd,
} from "../../vocabulary";

/** No coin has been mined on less since 2017: such a figure is in thousands. USD/BTC. */
const LEAST_ELECTRICITY = 1000;

const HEADINGS = ["Tier", "USD", "USD/BTC"] as const;

const row = (name: string, { usd, usdPerBtc }: CostTier): Cell[] => [name, usd ?? "n/a", usdPerBtc ?? "n/a"];

export const COST_TIERS = declare({
  id: "COST_TIERS",
  family: "cost",
  parameters: [
    minedBtc,
    energyUsd,
    creditsUsd,
    siteUsd,
    sgaUsd,
    sustainingCapexUsd,
    interestUsd,
    depreciationUsd,
    stockCompUsd,
  ],
  result: { shape: "table", unit: "" },
  compute: (minedBtc, energyUsd, ...others) => {
    const electricity = energyUsd / minedBtc;
    if (electricity < LEAST_ELECTRICITY) {
      refuse("tiers.thousands", { value: Number(electricity.toPrecision(4)), least: LEAST_ELECTRICITY });
    }
    const tiers = costTiers(minedBtc, energyUsd, ...others);
    return [
      [...HEADINGS],
      row("Electricity", tiers.electricity),
      row("Net of credits", tiers.netOfCredits),
      row("Cash", tiers.cash),
      row("All-in cash", tiers.allInCash),
      row("Fully loaded", tiers.fullyLoaded),
    ];
  },
  plain: null,
});
