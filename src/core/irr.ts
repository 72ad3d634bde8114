/** Internal rates of return, with what it takes to judge them. */
export interface InternalRate {
  /** How often the cash flows change sign: with 0 there is no rate, with 1 exactly one, with more there may be several. */
  readonly signChanges: number;
  /** Effective annual fractions, ascending. */
  readonly rates: readonly number[];
}

/** Monthly rates, as logarithms of (1 + rate), between which several roots are looked for: −95% to +1,900%. */
const WIDEST = 3;
const PROBES = 2000;

/**
 * The rates at which monthly cash flows have no net present value.
 *
 * With x = 1/(1 + monthly rate) the value is a polynomial in x, and by Descartes' rule it has one positive root when the
 * flows change sign once: bracketed and refined by Newton's method with bisection as its guard. With more changes the
 * curve is probed between −95% and +1,900% a month, close together near zero; two roots closer than that are missed.
 *
 * @param cashflows - USD, one a month, the first today
 */
export function irr(cashflows: readonly number[]): InternalRate {
  const signChanges = countSignChanges(cashflows);
  const brackets = signChanges === 0 ? [] : signChanges === 1 ? [soleBracket(cashflows)] : allBrackets(cashflows);
  const rates = brackets.map(([from, to]) => annual(refine(cashflows, from, to)));
  return { signChanges, rates: rates.sort((a, b) => a - b) };
}

function countSignChanges(cashflows: readonly number[]): number {
  const signs = cashflows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, position) => position > 0 && sign !== signs[position - 1]).length;
}

const annual = (x: number): number => x ** -12 - 1;

/** Present value of the flows when a dollar next month is worth x today, and its slope. */
function presentValue(cashflows: readonly number[], x: number): { value: number; slope: number } {
  let value = 0;
  let slope = 0;
  for (let month = cashflows.length - 1; month >= 0; month -= 1) {
    slope = slope * x + value;
    value = value * x + (cashflows[month] ?? 0);
  }
  return { value, slope };
}

/** An interval of x around the only root: widened by powers of two until the value changes sign across it. */
function soleBracket(cashflows: readonly number[]): [number, number] {
  const first = Math.sign(cashflows.find((flow) => flow !== 0) ?? 0);
  let width = 1;
  while (width < 512 && Math.sign(presentValue(cashflows, 2 ** -width).value) !== first) width *= 2;
  const from = 2 ** -width;
  width = 1;
  while (width < 512 && Math.sign(presentValue(cashflows, 2 ** width).value) === first) width *= 2;
  return [from, 2 ** width];
}

/** Every probed interval of x across which the value changes sign. */
function allBrackets(cashflows: readonly number[]): [number, number][] {
  const brackets: [number, number][] = [];
  let [before, sign] = [NaN, 0];
  for (let probe = 0; probe <= PROBES; probe += 1) {
    const step = (2 * probe) / PROBES - 1;
    const x = Math.exp(-WIDEST * step * Math.abs(step));
    const next = Math.sign(presentValue(cashflows, x).value);
    if (next === 0) brackets.push([x, x]);
    if (next * sign < 0) brackets.push([x, before]);
    [before, sign] = [x, next];
  }
  return brackets;
}

/** The root between two values of x of unlike sign: Newton's steps while they halve, else the geometric middle. */
function refine(cashflows: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to];
  const signBelow = Math.sign(presentValue(cashflows, low).value);
  let x = Math.sqrt(low * high);
  let step = high - low;
  for (let round = 0; round < 200; round += 1) {
    const { value, slope } = presentValue(cashflows, x);
    if (value === 0) return x;
    if (Math.sign(value) === signBelow) low = x;
    else high = x;
    const newton = x - value / slope;
    const halves = newton > low && newton < high && Math.abs(newton - x) < Math.abs(step) / 2;
    const next = halves ? newton : Math.sqrt(low * high);
    step = next - x;
    if (Math.abs(step) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
