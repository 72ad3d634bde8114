/**
 * A quantile of sorted numbers, straight between the two it falls between: what Excel's PERCENTILE.INC gives.
 *
 * @param sorted - ascending, at least one
 * @param share - the fraction of them that is not above it, 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (high - low) * (position - below);
}
