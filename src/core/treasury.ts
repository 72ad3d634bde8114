/**
 * Months that cash and coins last: (cash + btcHeld · btcPrice − minCash) / burn.
 *
 * @param cashUsd - USD
 * @param btcHeld - BTC free to sell
 * @param btcPrice - USD/BTC
 * @param burnUsdMonth - net cash spent, USD/month
 * @param minCashUsd - cash that must stay, USD
 * @returns months; 0 when the minimum is already broken, Infinity when no cash is burnt
 */
export function runwayMonths(
  cashUsd: number,
  btcHeld: number,
  btcPrice: number,
  burnUsdMonth: number,
  minCashUsd: number,
): number {
  const free = cashUsd + btcHeld * btcPrice - minCashUsd;
  if (free < 0) return 0;
  return burnUsdMonth > 0 ? free / burnUsdMonth : Infinity;
}

/**
 * The bitcoin price at which a loan reaches its trigger: loan / (collateral · trigger).
 *
 * @param loanUsd - USD owed
 * @param collateralBtc - BTC pledged, above 0
 * @param ltvTrigger - loan to value at which the lender calls, a fraction above 0
 * @returns USD/BTC
 */
export function marginCallPrice(loanUsd: number, collateralBtc: number, ltvTrigger: number): number {
  return loanUsd / (collateralBtc * ltvTrigger);
}

/**
 * What the seller of a hashprice forward gains when it settles: hashratePh · days · (forward − settled).
 *
 * @param hashratePh - PH/s sold
 * @param days - days of the contract
 * @param forwardHashprice - agreed, USD/PH/day
 * @param settledHashprice - mean over those days, USD/PH/day
 * @returns USD
 */
export function forwardPnl(
  hashratePh: number,
  days: number,
  forwardHashprice: number,
  settledHashprice: number,
): number {
  return hashratePh * days * (forwardHashprice - settledHashprice);
}
