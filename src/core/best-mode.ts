/** An operating mode of a machine. */
export interface MachineMode {
  /** TH/s. */
  readonly th: number;
  /** W at the meter that is priced. */
  readonly watts: number;
}

/**
 * What a machine earns in a mode: th / 1,000 · hashprice · (1 − poolFee) − 24 · watts / 1,000 · powerPrice.
 *
 * @param mode - hashrate and power
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param poolFee - a fraction of revenue
 * @returns USD/day
 */
export function modeMargin(mode: MachineMode, hashprice: number, powerPrice: number, poolFee: number): number {
  return (mode.th / 1000) * hashprice * (1 - poolFee) - ((24 * mode.watts) / 1000) * powerPrice;
}

/**
 * The mode that earns most; off, which earns 0, where none earns more. It maximises dollars and not dollars per hash, so
 * a step up pays when its added hashes pay for its added watts.
 *
 * @param modes - hashrate and power of each
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param poolFee - a fraction of revenue
 * @returns the position of the mode, the first of equals; undefined for off
 */
export function bestMode(
  modes: readonly MachineMode[],
  hashprice: number,
  powerPrice: number,
  poolFee: number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  modes.forEach((mode, position) => {
    const margin = modeMargin(mode, hashprice, powerPrice, poolFee);
    if (margin <= most) return;
    most = margin;
    best = position;
  });
  return best;
}
