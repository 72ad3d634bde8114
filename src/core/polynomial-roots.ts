/** The polynomial's positive and negative terms apart, and those of its slope. Each grows with x. */
interface Terms {
  readonly x: number;
  readonly plus: number;
  readonly minus: number;
  readonly slopePlus: number;
  readonly slopeMinus: number;
}

/** An interval with one root in it. */
type Bracket = readonly [low: number, high: number];

/** Coefficients are read so often at most, which takes some milliseconds. */
const MOST_READ = 400_000;
/** Sums of positive terms are known to at least so many digits. */
const ROUNDING = 1 + 1e-12;

/**
 * Brackets for every root of a polynomial from `lowest` up to but without 1. An interval is done with when its positive
 * terms at one end outweigh the negative ones at the other, or when those of the slope do; else it is halved. So no root
 * is missed; undefined where roots are too close to be told apart.
 *
 * @param coefficients - of 1, x, x², …
 * @param lowest - above 0
 */
export function rootsUpTo(coefficients: readonly number[], lowest: number): readonly Bracket[] | undefined {
  const found: Bracket[] = [];
  let left = Math.max(MOST_READ / coefficients.length, 200);
  const waiting: (readonly [Terms, Terms])[] = [[termsAt(coefficients, lowest), termsAt(coefficients, 1)]];
  for (let interval = waiting.pop(); interval; interval = waiting.pop()) {
    const [low, high] = interval;
    if (low.plus > high.minus * ROUNDING || low.minus > high.plus * ROUNDING) continue;
    if (low.slopePlus > high.slopeMinus * ROUNDING || low.slopeMinus > high.slopePlus * ROUNDING) {
      const [before, after] = [low.plus - low.minus, high.plus - high.minus];
      if (before === 0 || before * after < 0) found.push([low.x, high.x]);
      continue;
    }
    if (--left < 0) return undefined;
    const middle = termsAt(coefficients, Math.sqrt(low.x * high.x));
    waiting.push([low, middle], [middle, high]);
  }
  return found;
}

function termsAt(coefficients: readonly number[], x: number): Terms {
  let [plus, minus, slopePlus, slopeMinus] = [0, 0, 0, 0];
  for (let power = coefficients.length - 1; power >= 0; power--) {
    const coefficient = coefficients[power] ?? 0;
    slopePlus = slopePlus * x + plus;
    slopeMinus = slopeMinus * x + minus;
    plus = plus * x + Math.max(0, coefficient);
    minus = minus * x + Math.max(0, -coefficient);
  }
  return { x, plus, minus, slopePlus, slopeMinus };
}
