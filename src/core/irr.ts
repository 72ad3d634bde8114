import { rootsUpTo } from "./polynomial-roots";

/** Internal rates of return, with what it takes to judge them. */
export interface InternalRate {
  /** How often the cash flows change sign: with 0 there is no rate, with 1 exactly one, with more there may be several. */
  readonly signChanges: number;
  /** Effective annual fractions, ascending; undefined where they could not be told apart. */
  readonly rates: readonly number[] | undefined;
}

/** Rates are looked for from −95% to +1,900% a month where there may be several. */
const WIDEST = 20;

/**
 * The rates at which monthly cash flows have no net present value, which is a polynomial in x = 1/(1 + monthly rate).
 *
 * By Descartes' rule it has one positive root when the flows change sign once. When their running total does, one rate is
 * above 0 (Norstrom 1972, A Sufficient Condition for a Unique Nonnegative Internal Rate of Return), and those below 0 are
 * left out. Else all roots are isolated, so that none within reach is missed.
 *
 * @param cashflows - USD, one a month, the first today
 */
export function irr(cashflows: readonly number[]): InternalRate {
  const flows = withoutEnds(cashflows);
  const signChanges = countSignChanges(flows);
  if (signChanges === 0) return { signChanges, rates: [] };
  if (signChanges === 1) return { signChanges, rates: [annual(refine(flows, ...soleBracket(flows)))] };
  const balances = runningTotal(flows);
  if (balances[balances.length - 1] !== 0 && countSignChanges(balances) === 1) {
    return { signChanges, rates: [annual(refine(flows, 0, 1))] };
  }
  return { signChanges, rates: allRates(flows, balances[balances.length - 1] === 0) };
}

/** The flows from the first that is not 0 to the last. */
function withoutEnds(cashflows: readonly number[]): readonly number[] {
  let first = 0;
  let end = cashflows.length;
  while (first < end && cashflows[first] === 0) first++;
  while (end > first && cashflows[end - 1] === 0) end--;
  return first === 0 && end === cashflows.length ? cashflows : cashflows.slice(first, end);
}

function countSignChanges(values: readonly number[]): number {
  let changes = 0;
  let before = 0;
  for (const value of values) {
    const sign = Math.sign(value);
    if (sign * before < 0) changes++;
    if (sign !== 0) before = sign;
  }
  return changes;
}

function runningTotal(flows: readonly number[]): number[] {
  let total = 0;
  return flows.map((flow) => (total += flow));
}

const annual = (x: number): number => x ** -12 - 1;

/** Rates above 0 are roots of x below 1; those below 0 are roots of 1/x below 1, which the flows have backwards. */
function allRates(flows: readonly number[], hasZero: boolean): readonly number[] | undefined {
  const above = rootsUpTo(flows, 1 / WIDEST);
  const below = rootsUpTo([...flows].reverse(), 1 / WIDEST);
  if (!above || !below) return undefined;
  const roots = above.map(([low, high]) => refine(flows, low, high));
  const backwards = below.map(([low, high]) => refine(flows, 1 / high, 1 / low));
  return [...roots, ...backwards, ...(hasZero ? [1] : [])].map(annual).sort((a, b) => a - b);
}

/** Present value of the flows when a dollar next month is worth x today. */
function valueAt(flows: readonly number[], x: number): number {
  let value = 0;
  for (let month = flows.length - 1; month >= 0; month--) value = value * x + (flows[month] ?? 0);
  return value;
}

/** An interval of x around the only root: from 1, away by powers of two until the value changes sign across it. */
function soleBracket(flows: readonly number[]): [number, number] {
  const first = Math.sign(flows[0] ?? 0);
  const isAbove = Math.sign(valueAt(flows, 1)) === first;
  let near = 0;
  let far = 1;
  const hasCrossed = (exponent: number) =>
    (Math.sign(valueAt(flows, 2 ** (isAbove ? exponent : -exponent))) === first) !== isAbove;
  while (far < 512 && !hasCrossed(far)) [near, far] = [far, 2 * far];
  return isAbove ? [2 ** near, 2 ** far] : [2 ** -far, 2 ** -near];
}

/** The root between two values of x of unlike sign: Newton's steps while they halve, else the middle. */
function refine(flows: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to];
  const isBelowPositive = valueAt(flows, low) > 0;
  let x = high <= 1 ? high : low;
  let step = high - low;
  for (let round = 0; round < 200; round++) {
    let value = 0;
    let slope = 0;
    for (let month = flows.length - 1; month >= 0; month--) {
      slope = slope * x + value;
      value = value * x + (flows[month] ?? 0);
    }
    if (value === 0) return x;
    if (value > 0 === isBelowPositive) low = x;
    else high = x;
    const newton = x - value / slope;
    const halves = newton > low && newton < high && Math.abs(newton - x) < Math.abs(step) / 2;
    const next = halves ? newton : low > 0 ? Math.sqrt(low * high) : high / 2;
    step = next - x;
    if (Math.abs(step) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
