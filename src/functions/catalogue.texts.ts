import type { FunctionId } from "./catalogue";
import { texts as BREAKEVEN_DIFFICULTY } from "./library/breakeven/breakeven-difficulty.texts";
import { texts as BREAKEVEN_EFFICIENCY } from "./library/breakeven/breakeven-efficiency.texts";
import { texts as BREAKEVEN_HASHPRICE } from "./library/breakeven/breakeven-hashprice.texts";
import { texts as BREAKEVEN_KWH } from "./library/breakeven/breakeven-kwh.texts";
import { texts as HASH_MARGIN } from "./library/breakeven/hash-margin.texts";
import { texts as BTC_COSTPERCOIN } from "./library/cost/btc-costpercoin.texts";
import { texts as COST_TIERS } from "./library/cost/cost-tiers.texts";
import { texts as DEPRECIATION } from "./library/cost/depreciation.texts";
import { texts as HASHCOST } from "./library/cost/hashcost.texts";
import { texts as NET_POWER_PRICE } from "./library/cost/net-power-price.texts";
import { texts as OTHER_COST } from "./library/cost/other-cost.texts";
import { texts as ROLL_COST } from "./library/cost/roll-cost.texts";
import { texts as WALL_EFFICIENCY } from "./library/cost/wall-efficiency.texts";
import { texts as CURTAIL_HOURS } from "./library/fleet/curtail-hours.texts";
import { texts as CURTAIL } from "./library/fleet/curtail.texts";
import { texts as FLEET_TOTAL } from "./library/fleet/fleet-total.texts";
import { texts as FLEET } from "./library/fleet/fleet.texts";
import { texts as HOSTED_MARGIN } from "./library/hosting/hosted-margin.texts";
import { texts as HOSTING_SWITCH } from "./library/hosting/hosting-switch.texts";
import { texts as DIFF_REGRESSION_COST } from "./library/indicators/diff-regression-cost.texts";
import { texts as HASH_RIBBON } from "./library/indicators/hash-ribbon.texts";
import { texts as PUELL } from "./library/indicators/puell.texts";
import { texts as REVENUE_DIFFICULTY_GAP } from "./library/indicators/revenue-difficulty-gap.texts";
import { texts as BEST_MODE } from "./library/machines/best-mode.texts";
import { texts as MACHINE_VALUE } from "./library/machines/machine-value.texts";
import { texts as MINER } from "./library/machines/miner.texts";
import { texts as MINERS } from "./library/machines/miners.texts";
import { texts as PAYBACK_DAYS } from "./library/machines/payback-days.texts";
import { texts as SWAP_PAYBACK } from "./library/machines/swap-payback.texts";
import { texts as BITS_TO_DIFFICULTY } from "./library/network/bits-to-difficulty.texts";
import { texts as BLOCK_SUBSIDY } from "./library/network/block-subsidy.texts";
import { texts as DIFF_ADJUST } from "./library/network/diff-adjust.texts";
import { texts as DIFF_FORECAST } from "./library/network/diff-forecast.texts";
import { texts as DIFFICULTY_TO_BITS } from "./library/network/difficulty-to-bits.texts";
import { texts as EQUILIBRIUM_DIFFICULTY } from "./library/network/equilibrium-difficulty.texts";
import { texts as NETWORK_HASHRATE } from "./library/network/network-hashrate.texts";
import { texts as NEXT_HALVING } from "./library/network/next-halving.texts";
import { texts as RETARGET } from "./library/network/retarget.texts";
import { texts as UNDERWATER_HASHPRICE } from "./library/network/underwater-hashprice.texts";
import { texts as UNDERWATER_SHARE } from "./library/network/underwater-share.texts";
import { texts as CASHFLOW_FORWARD } from "./library/projection/cashflow-forward.texts";
import { texts as CASHFLOW } from "./library/projection/cashflow.texts";
import { texts as MINE_IRR } from "./library/projection/mine-irr.texts";
import { texts as MINE_NPV } from "./library/projection/mine-npv.texts";
import { texts as MINE_PAYBACK } from "./library/projection/mine-payback.texts";
import { texts as SENSITIVITY } from "./library/projection/sensitivity.texts";
import { texts as SIMULATE } from "./library/projection/simulate.texts";
import { texts as HASHPRICE } from "./library/revenue/hashprice.texts";
import { texts as HASHVALUE } from "./library/revenue/hashvalue.texts";
import { texts as IMPLIED_DIFFICULTY } from "./library/revenue/implied-difficulty.texts";
import { texts as IMPLIED_HASHRATE } from "./library/revenue/implied-hashrate.texts";
import { texts as IMPLIED_PRICE } from "./library/revenue/implied-price.texts";
import { texts as MINED_BTC } from "./library/revenue/mined-btc.texts";
import { texts as REVENUE_MW_YEAR } from "./library/revenue/revenue-mw-year.texts";
import { texts as REVENUE_MWH } from "./library/revenue/revenue-mwh.texts";
import { texts as FORWARD_PNL } from "./library/treasury/forward-pnl.texts";
import { texts as MARGIN_CALL_PRICE } from "./library/treasury/margin-call-price.texts";
import { texts as RUNWAY_MONTHS } from "./library/treasury/runway-months.texts";
import type { FunctionTexts } from "./texts";

/** The texts of every function. Nothing that functions.js holds may import this. */
export const catalogueTexts: Readonly<Record<FunctionId, FunctionTexts>> = {
  NETWORK_HASHRATE,
  BLOCK_SUBSIDY,
  NEXT_HALVING,
  BITS_TO_DIFFICULTY,
  DIFFICULTY_TO_BITS,
  RETARGET,
  DIFF_ADJUST,
  DIFF_FORECAST,
  HASHVALUE,
  HASHPRICE,
  MINED_BTC,
  IMPLIED_HASHRATE,
  IMPLIED_PRICE,
  IMPLIED_DIFFICULTY,
  REVENUE_MWH,
  REVENUE_MW_YEAR,
  HASHCOST,
  BTC_COSTPERCOIN,
  COST_TIERS,
  ROLL_COST,
  DEPRECIATION,
  OTHER_COST,
  NET_POWER_PRICE,
  WALL_EFFICIENCY,
  HASH_MARGIN,
  BREAKEVEN_KWH,
  BREAKEVEN_HASHPRICE,
  BREAKEVEN_EFFICIENCY,
  BREAKEVEN_DIFFICULTY,
  MINER,
  MINERS,
  BEST_MODE,
  MACHINE_VALUE,
  PAYBACK_DAYS,
  SWAP_PAYBACK,
  FLEET,
  FLEET_TOTAL,
  CURTAIL,
  CURTAIL_HOURS,
  UNDERWATER_SHARE,
  UNDERWATER_HASHPRICE,
  EQUILIBRIUM_DIFFICULTY,
  CASHFLOW,
  CASHFLOW_FORWARD,
  MINE_NPV,
  MINE_IRR,
  MINE_PAYBACK,
  SENSITIVITY,
  SIMULATE,
  RUNWAY_MONTHS,
  MARGIN_CALL_PRICE,
  FORWARD_PNL,
  HASH_RIBBON,
  PUELL,
  DIFF_REGRESSION_COST,
  REVENUE_DIFFICULTY_GAP,
  HOSTED_MARGIN,
  HOSTING_SWITCH,
};
