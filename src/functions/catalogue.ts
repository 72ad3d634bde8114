import type { AnyDeclaration } from "./declaration";
import { BREAKEVEN_DIFFICULTY } from "./library/breakeven/breakeven-difficulty";
import { BREAKEVEN_EFFICIENCY } from "./library/breakeven/breakeven-efficiency";
import { BREAKEVEN_HASHPRICE } from "./library/breakeven/breakeven-hashprice";
import { BREAKEVEN_KWH } from "./library/breakeven/breakeven-kwh";
import { HASH_MARGIN } from "./library/breakeven/hash-margin";
import { BTC_COSTPERCOIN } from "./library/cost/btc-costpercoin";
import { COST_TIERS } from "./library/cost/cost-tiers";
import { DEPRECIATION } from "./library/cost/depreciation";
import { HASHCOST } from "./library/cost/hashcost";
import { NET_POWER_PRICE } from "./library/cost/net-power-price";
import { OTHER_COST } from "./library/cost/other-cost";
import { ROLL_COST } from "./library/cost/roll-cost";
import { WALL_EFFICIENCY } from "./library/cost/wall-efficiency";
import { CURTAIL } from "./library/fleet/curtail";
import { CURTAIL_HOURS } from "./library/fleet/curtail-hours";
import { FLEET } from "./library/fleet/fleet";
import { FLEET_TOTAL } from "./library/fleet/fleet-total";
import { HOSTED_MARGIN } from "./library/hosting/hosted-margin";
import { HOSTING_SWITCH } from "./library/hosting/hosting-switch";
import { DIFF_REGRESSION_COST } from "./library/indicators/diff-regression-cost";
import { HASH_RIBBON } from "./library/indicators/hash-ribbon";
import { PUELL } from "./library/indicators/puell";
import { REVENUE_DIFFICULTY_GAP } from "./library/indicators/revenue-difficulty-gap";
import { BEST_MODE } from "./library/machines/best-mode";
import { MACHINE_VALUE } from "./library/machines/machine-value";
import { MINER } from "./library/machines/miner";
import { MINERS } from "./library/machines/miners";
import { PAYBACK_DAYS } from "./library/machines/payback-days";
import { SWAP_PAYBACK } from "./library/machines/swap-payback";
import { BITS_TO_DIFFICULTY } from "./library/network/bits-to-difficulty";
import { BLOCK_SUBSIDY } from "./library/network/block-subsidy";
import { DIFF_ADJUST } from "./library/network/diff-adjust";
import { DIFF_FORECAST } from "./library/network/diff-forecast";
import { DIFFICULTY_TO_BITS } from "./library/network/difficulty-to-bits";
import { EQUILIBRIUM_DIFFICULTY } from "./library/network/equilibrium-difficulty";
import { NETWORK_HASHRATE } from "./library/network/network-hashrate";
import { NEXT_HALVING } from "./library/network/next-halving";
import { RETARGET } from "./library/network/retarget";
import { UNDERWATER_HASHPRICE } from "./library/network/underwater-hashprice";
import { UNDERWATER_SHARE } from "./library/network/underwater-share";
import { CASHFLOW } from "./library/projection/cashflow";
import { CASHFLOW_FORWARD } from "./library/projection/cashflow-forward";
import { MINE_IRR } from "./library/projection/mine-irr";
import { MINE_NPV } from "./library/projection/mine-npv";
import { MINE_PAYBACK } from "./library/projection/mine-payback";
import { sensitivity } from "./library/projection/sensitivity";
import { SIMULATE } from "./library/projection/simulate";
import { HASHPRICE } from "./library/revenue/hashprice";
import { HASHVALUE } from "./library/revenue/hashvalue";
import { IMPLIED_DIFFICULTY } from "./library/revenue/implied-difficulty";
import { IMPLIED_HASHRATE } from "./library/revenue/implied-hashrate";
import { IMPLIED_PRICE } from "./library/revenue/implied-price";
import { MINED_BTC } from "./library/revenue/mined-btc";
import { REVENUE_MW_YEAR } from "./library/revenue/revenue-mw-year";
import { REVENUE_MWH } from "./library/revenue/revenue-mwh";
import { FORWARD_PNL } from "./library/treasury/forward-pnl";
import { MARGIN_CALL_PRICE } from "./library/treasury/margin-call-price";
import { RUNWAY_MONTHS } from "./library/treasury/runway-months";

const SENSITIVITY = sensitivity(() => declarations);

/** Every function, in the order in which lists show them. */
export const catalogue = {
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
} as const satisfies Record<string, AnyDeclaration>;

export type FunctionId = keyof typeof catalogue;

export const declarations: readonly AnyDeclaration[] = Object.values(catalogue);
