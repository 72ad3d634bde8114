import { bundled, refresh } from "../../src/market";
import type { RefreshOptions, Snapshot, SourceResult } from "../../src/market";
import { isSafeUrl } from "../../src/market";
import { RECORDED } from "./replay/answers";
import { FAULTS } from "./replay/faults";
import type { Fault, Replay } from "./replay/server";
import { startReplay } from "./replay/server";

let replay: Replay;
let teamFile: Fault;
let team: Replay;

beforeAll(async () => {
  replay = await startReplay(() => RECORDED);
  team = await startReplay(() => RECORDED);
});
afterAll(() => Promise.all([replay.close(), team.close()]));
beforeEach(() => replay.fail({}));

/** So long that a busy machine does not make a sound source late. */
const PATIENT = { timeoutMs: 20_000, maxBytes: 512 * 1024 };

const run = (options: RefreshOptions = {}) =>
  refresh({
    origins: replay.origins,
    now: () => RECORDED,
    limits: PATIENT,
    ...options,
  });

/** Has the team's host answer in some way. */
function serve(answer: Fault | object | string): { teamUrl: string } {
  teamFile =
    typeof answer === "function"
      ? (answer as Fault)
      : (response) => void response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  team.fail({ coinbase: teamFile });
  return { teamUrl: `${team.origins.coinbase}/v2/prices/BTC-USD/spot` };
}

const every = (fault: Fault) => Object.fromEntries(Object.keys(replay.origins).map((name) => [name, fault]));
const dated = (asOf: string): Snapshot => ({ ...bundled, asOf });
const TODAY = dated("2026-10-05T09:00:00Z");
const statesOf = (sources: readonly SourceResult[]) => sources.map(({ source, state }) => `${source} ${state}`);
const reasonsOf = (sources: readonly SourceResult[]) =>
  sources.flatMap(({ failures }) => failures.map(({ reason }) => reason.id.replace("market.", "")));

describe("a refresh", () => {
  it("asks every source and merges what they give", async () => {
    const { snapshot, from, sources, findings } = await run({ last: TODAY });
    expect(from).toBe("live");
    expect(snapshot.asOf).toBe("2026-10-05T09:40:00Z");
    expect(snapshot.fields.btc_price.value).toBe((85_850 + 85_861.2) / 2);
    expect(statesOf(sources)).toEqual([
      "mempool done",
      "coinbase done",
      "kraken done",
      "coingecko done",
      "gate done",
      "alternative done",
    ]);
    // Of the bundled index, which no open source gives.
    expect(findings.map(({ id, field }) => [id, field])).toEqual([["market.finding.stale", "hashprice_index"]]);
  });

  it("tells of each source when it is asked and when it has answered", async () => {
    replay.fail({ kraken: FAULTS["answers 500"] });
    const told: string[] = [];
    await run({ onProgress: ({ source, state }) => told.push(`${source} ${state}`) });
    expect(told.slice(0, 6)).toEqual(
      ["mempool", "coinbase", "kraken", "coingecko", "gate", "alternative"].map((name) => `${name} waiting`),
    );
    expect(told.slice(6).sort()).toEqual([
      "alternative done",
      "coinbase done",
      "coingecko done",
      "gate done",
      "kraken failed",
      "mempool done",
    ]);
  });

  it("asks all sources at once", async () => {
    const asked = new Set<string>();
    const held: (() => void)[] = [];
    // Nobody is answered before all have been asked.
    replay.fail(
      every((response, good, request) => {
        asked.add((request.url ?? "").split("/")[1] ?? "");
        held.push(() => response.end(JSON.stringify(good)));
        if (asked.size === 6) for (const answer of held.splice(0)) answer();
      }),
    );
    expect((await run()).sources.map(({ state }) => state)).toEqual(Array(6).fill("done"));
  });

  it.each([
    ["last", { last: TODAY }, TODAY],
    ["bundled", {}, bundled],
  ])("in which every source fails leaves the %s snapshot untouched", async (origin, options, expected) => {
    replay.fail(every(FAULTS["answers 429 with a page"]));
    const { snapshot, from, sources } = await run(options);
    expect([from, snapshot]).toEqual([origin, expected]);
    expect(new Set(reasonsOf(sources))).toEqual(new Set(["reason.rate_limit"]));
  });

  it("that is cancelled changes nothing, even after some sources have answered", async () => {
    const stop = new AbortController();
    replay.fail({ mempool: FAULTS["never answers"] });
    const { snapshot, cancelled, sources } = await run({
      last: TODAY,
      signal: stop.signal,
      onProgress: ({ source, state }) => {
        if (source === "kraken" && state === "done") stop.abort();
      },
    });
    expect([snapshot, cancelled]).toEqual([TODAY, true]);
    expect(reasonsOf(sources)).toContain("reason.cancelled");
  });

  it("two at once do not disturb each other", async () => {
    const [one, other] = await Promise.all([run({ last: TODAY }), run({ last: TODAY })]);
    expect(one).toEqual(other);
  });

  it("of a moment is the same from the same answers", async () => {
    expect(await run({ last: TODAY })).toEqual(await run({ last: TODAY }));
  });
});

describe("a team's snapshot", () => {
  /** Sources that nothing else asks: what an earlier, cancelled refresh sent may still reach the others. */
  let unasked: Replay;

  beforeAll(async () => void (unasked = await startReplay(() => RECORDED)));
  afterAll(() => unasked.close());

  it("comes before the sources, which are not asked", async () => {
    const { origins } = unasked;
    const { snapshot, from, sources, findings } = await run({ ...serve(TODAY), origins, last: bundled });
    expect([from, snapshot, statesOf(sources)]).toEqual(["team", TODAY, ["team done"]]);
    expect(findings).toEqual([]);
    expect(unasked.requests).toEqual([]);
  });

  it.each<[string, Fault | object | string, string]>([
    ["of another version", { ...TODAY, version: 2 }, "unknown_version"],
    ["without a price", { ...TODAY, fields: { ...TODAY.fields, btc_price: undefined } }, "unreadable"],
    [
      "with a price of 0",
      { ...TODAY, fields: { ...TODAY.fields, btc_price: { ...TODAY.fields.btc_price, value: 0 } } },
      "unreadable",
    ],
    ["that is a page", "<html></html>", "reason.not_json"],
    ["that is empty", "", "reason.empty"],
    ["that is gone", FAULTS["answers 404"], "reason.refused"],
    ["that never comes", FAULTS["never answers"], "reason.timeout"],
    ["that breaks off", FAULTS["breaks off in the middle"], "reason.cut_off"],
    ["that has no end", FAULTS["answers without end"], "reason.too_large"],
  ])("%s is refused with a reason, and the sources are asked", async (_, answer, reason) => {
    const limits = { ...PATIENT, ...(answer === FAULTS["never answers"] && { timeoutMs: 1000 }) };
    const { from, sources } = await run({ ...serve(answer), last: TODAY, limits });
    expect([from, reasonsOf(sources)]).toEqual(["live", [reason]]);
    expect(statesOf(sources)[0]).toBe("team failed");
  });

  it("that is refused while the sources fail too leaves what there was", async () => {
    replay.fail(every(FAULTS["closes the connection"]));
    const { snapshot, from } = await run({ ...serve("{"), last: TODAY });
    expect([from, snapshot]).toEqual(["last", TODAY]);
  });

  it.each([
    ["2026-10-03T09:39:59Z", ["market.finding.team_old"]],
    ["2026-10-03T09:40:00Z", []],
    ["2026-10-05T09:50:00Z", []],
    ["2026-10-05T09:50:01Z", ["market.finding.team_future"]],
  ])("of %s is taken with %p", async (asOf, found) => {
    const { from, findings } = await run(serve(dated(asOf)));
    expect([from, findings.map(({ id }) => id)]).toEqual(["team", found]);
  });

  it("brings its flags along, and those that this version does not know do no harm", async () => {
    const flags = [
      { id: "market.finding.price_alone", values: { source: "Kraken" } },
      { id: "market.finding.of_tomorrow", values: { figure: 1 } },
    ];
    const flagged = {
      ...TODAY,
      fields: { ...TODAY.fields, btc_price: { ...TODAY.fields.btc_price, findings: flags } },
    };
    const { findings } = await run(serve(flagged));
    expect(findings).toEqual([{ field: "btc_price", ...flags[0] }]);
  });

  it("cancelled while it is fetched asks nobody else", async () => {
    const stop = new AbortController();
    const { cancelled, from } = await run({
      ...serve(() => void setTimeout(() => stop.abort(), 20)),
      origins: unasked.origins,
      signal: stop.signal,
      last: TODAY,
    });
    expect([cancelled, from, unasked.requests]).toEqual([true, "last", []]);
  });

  it.each([
    ["https://team.example/snapshot.json", true],
    ["http://localhost:8080/snapshot.json", true],
    ["http://127.0.0.1/snapshot.json", true],
    ["http://[::1]/snapshot.json", true],
    ["http://team.example/snapshot.json", false],
    ["http://localhost.example/", false],
    ["https://user:secret@team.example/", false],
    ["javascript:alert(1)", false],
    ["file:///etc/passwd", false],
    ["data:application/json,{}", false],
    ["team.example", false],
    ["", false],
  ])("at %p: allowed is %p", (url, allowed) => {
    expect(isSafeUrl(url)).toBe(allowed);
  });

  it("at an address that is not allowed is not asked for", async () => {
    const { sources } = await run({ teamUrl: "http://team.example/" });
    expect(reasonsOf(sources)).toEqual(["reason.bad_url"]);
  });
});
