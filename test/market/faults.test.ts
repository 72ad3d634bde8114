import { bundled } from "../../src/market";
import type { Snapshot, SourceName, SourceResult } from "../../src/market";
import { gather } from "../../src/market/fetching/gather";
import { merge } from "../../src/market/merge";
import { openProviders } from "../../src/market/providers";
import { cryptoquant } from "../../src/market/providers/cryptoquant";
import { luxor } from "../../src/market/providers/luxor";
import { RECORDED } from "./replay/answers";
import type { FaultName } from "./replay/faults";
import { FAULTS } from "./replay/faults";
import type { Replay } from "./replay/server";
import { startReplay } from "./replay/server";

const providers = [...openProviders, luxor("luxor-key"), cryptoquant("cryptoquant-key")];
const names = providers.map(({ source }) => source);
/** So long that a busy machine does not make a sound source late, but where it is the wait that is tried. */
const limitsFor = (fault?: FaultName) => ({
  timeoutMs: fault === "never answers" || fault === "stops in the middle" ? 500 : 20_000,
  maxBytes: 256 * 1024,
});

/** How many figures come of a fault, and for which reasons others do not, by the reason's id. */
type Outcome = readonly [figures: number, ...reasons: string[]];
type Row = { readonly all: Outcome } & Partial<Record<SourceName, Outcome>>;

const SHAPE: Row = { all: [0, "shape"] };
const ABSENT: Row = { all: [0, "no_value"], mempool: [0, "no_value", "shape"] };
const ABSURD: Row = { all: [0, "absurd"], mempool: [0, "absurd", "shape"] };
const SOUND: Row = { all: [1], mempool: [13], coingecko: [2] };

/** What each fault does to each source. */
const OUTCOMES: Readonly<Record<FaultName, Row>> = {
  "closes the connection": { all: [0, "unreachable"] },
  "never answers": { all: [0, "timeout"] },
  "stops in the middle": { all: [0, "timeout"] },
  "breaks off in the middle": { all: [0, "cut_off"] },
  "answers 429 with a page": { all: [0, "rate_limit"] },
  "answers 500": { all: [0, "server"] },
  "answers 503 with a page": { all: [0, "server"] },
  "answers 403": { all: [0, "refused"] },
  "answers 404": { all: [0, "refused"] },
  "answers a page with 200": { all: [0, "not_json"] },
  // Half of a bare number is a number: a height that merging refuses.
  "answers half of its JSON": { all: [0, "not_json"], mempool: [1, "not_json"] },
  "answers nothing": { all: [0, "empty"] },
  "answers null": SHAPE,
  "answers an empty list": SHAPE,
  "answers an empty object": SHAPE,
  "answers without end": { all: [0, "too_large"] },
  "announces a gigabyte": { all: [0, "too_large"] },
  "redirects in a circle": { all: [0, "unreachable"], luxor: [0, "redirect"], cryptoquant: [0, "redirect"] },
  "gives texts for numbers": SOUND,
  "gives objects for numbers": SHAPE,
  "gives null for numbers": { ...SHAPE },
  "gives true for numbers": SHAPE,
  "gives formulas for numbers": SHAPE,
  "gives control characters": SHAPE,
  "gives NaN as a text": SHAPE,
  "gives hexadecimal": SHAPE,
  "gives numbers without end": { all: [0, "absurd"], mempool: [0, "absurd", "shape"] },
  // Fear can be extreme: 0 is on the scale.
  "gives 0": { ...ABSENT, alternative: [1] },
  "gives −1": { ...ABSENT, alternative: [0, "absurd"], mempool: [0, "absurd", "no_value", "shape"] },
  "gives 1e12": ABSURD,
  "gives 1e300": ABSURD,
  "gives times two days ahead": SOUND,
  "gives times a month ago": SOUND,
  // The tip and the rewards of mempool.space, Coinbase, Kraken and Gate.io say no time.
  "gives milliseconds": { all: [0, "shape"], mempool: [2, "shape"], coinbase: [1], kraken: [1], gate: [1] },
};

const faultNames = Object.keys(FAULTS) as FaultName[];
let replay: Replay;
/** What was known before: the figures of an hour earlier, all sound. */
let last: Snapshot;
/** What sound sources give now. */
let good: Snapshot;

beforeAll(async () => {
  replay = await startReplay(() => RECORDED);
  const sound = await gather(providers, { origins: replay.origins }, RECORDED);
  const observations = sound.flatMap((source) => source.observations);
  good = merge(bundled, observations, RECORDED).snapshot;
  const before = observations.map((one) => ({
    ...one,
    value: one.field === "height" || one.field.endsWith("_time") || one.bits ? one.value : one.value * 0.999,
  }));
  last = merge(bundled, before as typeof observations, RECORDED - 3600).snapshot;
});

afterAll(() => replay.close());

async function gatherWith(fault: FaultName, sources: readonly SourceName[]): Promise<SourceResult[]> {
  replay.fail(Object.fromEntries(sources.map((name) => [name, FAULTS[fault]])));
  return gather(providers, { origins: replay.origins, limits: limitsFor(fault) }, RECORDED);
}

const outcomeOf = ({ observations, failures }: SourceResult): Outcome => [
  observations.length,
  ...[...new Set(failures.map(({ reason }) => reason.id.replace("market.reason.", "")))].sort(),
];

const stateFor = ([figures, ...reasons]: Outcome) =>
  reasons.length === 0 ? "done" : figures === 0 ? "failed" : "partly";

describe.each(faultNames)("a source that %s", (fault) => {
  let results: SourceResult[];
  beforeAll(async () => {
    results = await gatherWith(fault, names);
  });

  it.each(names)("(%s) is reported as what it is", (name) => {
    const result = results.find(({ source }) => source === name) as SourceResult;
    const expected = OUTCOMES[fault][name] ?? OUTCOMES[fault].all;
    expect(outcomeOf(result)).toEqual(expected);
    expect(result.state).toBe(stateFor(expected));
  });

  it("overwrites no good figure with a bad one, and loses none", () => {
    const { snapshot } = merge(
      last,
      results.flatMap((source) => source.observations),
      RECORDED,
    );
    for (const id of Object.keys(last.fields) as (keyof Snapshot["fields"])[]) {
      const [now, before, sound] = [snapshot.fields, last.fields, good.fields].map((fields) => fields[id]);
      if (id === "hashprice" || (id === "fear_greed" && fault === "gives 0")) continue;
      // These go with a tip that moved on without them.
      if (!now) expect(["tip_time", "window_start_time"]).toContain(id);
      // Two days are not enough to show over 504 blocks; they show at the start of the period.
      else if (id === "window_start_time" && fault === "gives times two days ahead") continue;
      // The median of those that are left.
      else if (id === "btc_price") expect(Math.abs(now.value - (sound?.value ?? 0)) / now.value).toBeLessThan(0.002);
      else if (now.value !== sound?.value && now.value !== before?.value) {
        expect([id, now.status, now.findings?.length]).not.toEqual([id, "good", undefined]);
        expect(["gives times two days ahead", "gives times a month ago"]).toContain(fault);
      }
    }
  });
});

describe("one source that fails", () => {
  it.each<[SourceName, FaultName]>(
    names.flatMap((name) => [
      [name, "answers 500"],
      [name, "never answers"],
    ]),
  )("(%s, which %s) leaves the others alone", async (name, fault) => {
    for (const { source, state } of await gatherWith(fault, [name]))
      expect([source, state]).toEqual([source, source === name ? "failed" : "done"]);
  });
});
