/** A tier of cost as miners report it, in dollars and in dollars per coin; undefined where a line of it is not known. */
export interface CostTier {
  /** USD of the period. */
  readonly usd: number | undefined;
  /** USD/BTC. */
  readonly usdPerBtc: number | undefined;
}

/** The five tiers, each of which contains the one before. */
export interface CostTiers {
  readonly electricity: CostTier;
  readonly netOfCredits: CostTier;
  readonly cash: CostTier;
  readonly allInCash: CostTier;
  readonly fullyLoaded: CostTier;
}

/**
 * The cost per coin tier by tier, from the lines of a period's accounts:
 * electricity; less credits; plus site; plus SG&A, sustaining capex and interest; plus depreciation and stock
 * compensation. A line that is not known is not 0: its tier and those after it are undefined; only credits, which many
 * miners have none of, count as 0.
 *
 * @param minedBtc - own share of coins mined, BTC, above 0
 * @param energyUsd - electricity of the mining sites, USD
 * @param creditsUsd - demand response credits received, USD, positive
 * @param siteUsd - site labour, hosting, maintenance and pool fees, USD
 * @param sgaUsd - selling, general and administrative cost without stock compensation, USD
 * @param sustainingCapexUsd - capital spending that only keeps the hashrate, USD
 * @param interestUsd - USD
 * @param depreciationUsd - depreciation of machines, USD
 * @param stockCompUsd - stock compensation, USD
 */
export function costTiers(
  minedBtc: number,
  energyUsd: number,
  creditsUsd: number | undefined,
  siteUsd: number | undefined,
  sgaUsd: number | undefined,
  sustainingCapexUsd: number | undefined,
  interestUsd: number | undefined,
  depreciationUsd: number | undefined,
  stockCompUsd: number | undefined,
): CostTiers {
  const netOfCredits = energyUsd - (creditsUsd ?? 0);
  const cash = sum(netOfCredits, siteUsd);
  const allInCash = sum(cash, sgaUsd, sustainingCapexUsd, interestUsd);
  const fullyLoaded = sum(allInCash, depreciationUsd, stockCompUsd);
  const tier = (usd: number | undefined): CostTier => ({ usd, usdPerBtc: usd === undefined ? usd : usd / minedBtc });
  return {
    electricity: tier(energyUsd),
    netOfCredits: tier(netOfCredits),
    cash: tier(cash),
    allInCash: tier(allInCash),
    fullyLoaded: tier(fullyLoaded),
  };
}

/** The sum of what is known entirely; undefined as soon as one line is not. */
function sum(...lines: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const line of lines) {
    if (line === undefined) return undefined;
    total += line;
  }
  return total;
}
