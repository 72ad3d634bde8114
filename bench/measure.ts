/** One way to do a piece of work, and a figure of its result by which two ways are seen to do the same. */
export interface Side {
  readonly name: string;
  readonly run: () => unknown;
  readonly figure: (result: never) => number;
}

/** What must hold of a measurement: at most so many times the yardstick, or so many nanoseconds a call above it. */
export type Aim = { readonly ratio: number } | { readonly overNs: number };

/** Our way against a yardstick. */
export interface Case {
  readonly name: string;
  readonly ours: Side;
  readonly yardstick: Side;
  /** Calls in one run. */
  readonly calls: number;
  readonly aim?: Aim;
  /** How close the yardstick comes, where it stops earlier. */
  readonly agreement?: number;
}

/** Medians over the rounds. */
export interface Measured {
  readonly name: string;
  readonly yardstick: string;
  readonly oursMs: number;
  readonly yardstickMs: number;
  /** Of the two times of a round, which suffer from the same neighbours. */
  readonly ratio: number;
  readonly overNsPerCall: number;
  readonly aim?: Aim;
  readonly met?: boolean;
}

const WARM_UP_MS = 400;
const ROUNDS = 15;
const LEAST_MS = 50;
const AGREEMENT = 1e-9;

/**
 * Times both sides in turn, warmed up, in rounds long enough for each to collect its own garbage. What counts is the
 * processor's time.
 */
export function measure({ name, ours, yardstick, calls, aim, agreement = AGREEMENT }: Case): Measured {
  agree(name, ours, yardstick, agreement);
  const sides = [ours, yardstick] as const;
  const repeats = sides.map(({ run }) => Math.max(1, Math.ceil(LEAST_MS / warmUp(run))));
  const rounds = Array.from({ length: ROUNDS }, () => sides.map(({ run }, side) => time(run, repeats[side] ?? 1)));
  const of = (figure: (ours: number, yardstick: number) => number) =>
    median(rounds.map(([first = NaN, second = NaN]) => figure(first, second)));
  const measured = {
    name,
    yardstick: yardstick.name,
    oursMs: of((mine) => mine),
    yardstickMs: of((_, theirs) => theirs),
    ratio: of((mine, theirs) => mine / theirs),
    overNsPerCall: of((mine, theirs) => ((mine - theirs) / calls) * 1e6),
  };
  if (!aim) return measured;
  const met = "ratio" in aim ? measured.ratio <= aim.ratio : measured.overNsPerCall <= aim.overNs;
  return { ...measured, aim, met };
}

function agree(name: string, ours: Side, yardstick: Side, agreement: number): void {
  const [mine, theirs] = [ours.figure(ours.run() as never), yardstick.figure(yardstick.run() as never)];
  if (Math.abs(mine - theirs) <= agreement * Math.abs(theirs)) return;
  throw new Error(`${name}: ${ours.name} gives ${mine}, ${yardstick.name} ${theirs}`);
}

/** Runs for a while; gives the milliseconds of a run at the end of it. */
function warmUp(run: () => unknown): number {
  const until = busyMs() + WARM_UP_MS;
  let last = time(run, 1);
  while (busyMs() < until) last = time(run, 1);
  return Math.max(last, 1e-4);
}

/** Milliseconds of a run. */
function time(run: () => unknown, repeats: number): number {
  const from = busyMs();
  for (let repeat = 0; repeat < repeats; repeat++) kept = run();
  return (busyMs() - from) / repeats;
}

/** What this process has kept processors busy, its garbage collection included, whatever else the machine was doing. */
function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The last result: what nobody reads need not be computed. */
export let kept: unknown;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
