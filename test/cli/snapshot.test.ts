import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readSnapshot } from "../../src/market";
import type { Snapshot, SourceName } from "../../src/market";
import { BITS } from "../market/replay/answers";
import { FAULTS } from "../market/replay/faults";
import type { FaultName } from "../market/replay/faults";
import type { Fault, Replay } from "../market/replay/server";
import { startReplay } from "../market/replay/server";
import { at, filesOf, newFolder, removeFolder, runSnapshot } from "./run-snapshot";
import type { Run } from "./run-snapshot";

jest.setTimeout(120_000);

const KEYS = { LUXOR_API_KEY: "lux-1f0e9d8c7b6a", CRYPTOQUANT_API_KEY: "cq+5d4/c3b2a1==" };
const now = () => Math.floor(Date.now() / 1000);

interface Published extends Run {
  readonly files: Record<string, string>;
  readonly replay: Replay;
}

/** Runs the publisher in a new folder against sources some of which fail. */
async function publish(
  faults: Partial<Record<SourceName, Fault>> = {},
  { env = KEYS, before }: { env?: Record<string, string>; before?: string } = {},
): Promise<Published> {
  const [replay, folder] = await Promise.all([startReplay(now), newFolder()]);
  try {
    replay.fail(faults);
    const out = path.join(folder, "snapshot.json");
    if (before !== undefined) await writeFile(out, before);
    const run = await runSnapshot(["--out", out, ...at(replay)], { env });
    return { ...run, files: await filesOf(folder), replay };
  } finally {
    await Promise.all([replay.close(), removeFolder(folder)]);
  }
}

const snapshotOf = ({ files }: Published): Snapshot => readSnapshot(JSON.parse(files["snapshot.json"] ?? ""));

function expectNoKeys({ stdout, stderr, files }: Published): void {
  const everything = [stdout, stderr, ...Object.keys(files), ...Object.values(files)].join("\n");
  for (const key of Object.values(KEYS)) {
    for (const form of [key, encodeURIComponent(key), Buffer.from(key).toString("base64")]) {
      expect(everything).not.toContain(form);
    }
  }
}

describe("the publisher", () => {
  let good: Published;
  beforeAll(async () => (good = await publish()));

  it("writes a snapshot of every source", () => {
    expect([good.code, good.stderr]).toEqual([0, ""]);
    const { fields, asOf } = snapshotOf(good);
    expect(Math.abs(Date.parse(asOf) / 1000 - now())).toBeLessThan(60);
    expect(Object.values(fields).map(({ status }) => status)).not.toContain("stale");
    expect(fields).toMatchObject({
      btc_price: { value: (85_850 + 85_861.2) / 2, source: { text: "mempool.space, Coinbase, Kraken, CoinGecko" } },
      btc_usdt: { value: 85_886.9, unit: "USDT/BTC" },
      block_fees: { value: 0.016 },
      fear_greed: { value: 47 },
      hashprice_index: { value: 40.89 },
      puell_multiple: { value: 0.82 },
    });
    expect(fields.difficulty.value).toBeCloseTo(132_716_002_350_731.3, 0);
    expect(BITS).toBe(0x17021ef0);
  });

  it("leaves one file and nothing else", () => {
    expect(Object.keys(good.files)).toEqual(["snapshot.json"]);
  });

  it("prints what each source gave", () => {
    for (const name of [
      "mempool.space",
      "Coinbase",
      "Kraken",
      "CoinGecko",
      "Gate.io",
      "alternative.me",
      "Luxor Hashrate Index",
      "CryptoQuant",
    ]) {
      expect(good.stdout).toContain(`${name}: done`);
    }
    expect(good.stdout).toContain("BTC price: 85866.185 USD/BTC");
  });

  it("sends each key to its own source only, and shows it nowhere", () => {
    const keyed = good.replay.requests.filter(({ headers }) =>
      headers.some((header) => Object.values(KEYS).some((key) => header.includes(key))),
    );
    expect(keyed.map(({ url }) => url.split("/")[1]).sort()).toEqual(["cryptoquant", "luxor"]);
    expect(keyed.every(({ url }) => !Object.values(KEYS).some((key) => url.includes(key)))).toBe(true);
    expectNoKeys(good);
  });

  it("asks neither Luxor nor CryptoQuant without a key, and says so", async () => {
    const run = await publish({}, { env: { LUXOR_API_KEY: " " } });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("Luxor Hashrate Index: not asked, there is no LUXOR_API_KEY");
    expect(run.replay.requests.some(({ url }) => /luxor|cryptoquant/.test(url))).toBe(false);
    expect(snapshotOf(run).fields.hashprice_index?.status).toBe("stale");
  });

  it("keeps from the file that it replaces what no source gives any more, as stale", async () => {
    const before = good.files["snapshot.json"] ?? "";
    const run = await publish({ alternative: FAULTS["answers 500"], luxor: FAULTS["answers 403"] }, { before });
    expect(run.code).toBe(0);
    expect(snapshotOf(run).fields).toMatchObject({
      fear_greed: { value: 47, status: "stale" },
      hashprice_index: { value: 40.89, status: "stale" },
      puell_multiple: { status: "good" },
    });
    expect(run.stdout).toContain("The source has a fault of its own (HTTP 500).");
  });
});

describe("the publisher, when a required source fails", () => {
  /** What is no snapshot stays as it is too. */
  const before = '{"kept": "to the last byte"}';
  /** These are told of in the snapshot, and no reason not to write it. */
  const HARMLESS: readonly FaultName[] = [
    "gives texts for numbers",
    "gives times two days ahead",
    "gives times a month ago",
  ];
  const names = Object.keys(FAULTS) as FaultName[];
  const runs = new Map<FaultName, Published>();

  beforeAll(async () => {
    const left = [...names];
    const work = async () => {
      for (let name = left.shift(); name; name = left.shift()) {
        runs.set(name, await publish({ mempool: FAULTS[name] }, { before }));
      }
    };
    await Promise.all([work(), work(), work(), work()]);
  });

  it.each(names.filter((name) => !HARMLESS.includes(name)))(
    "because it %s, exits with reasons and leaves the file alone",
    (name) => {
      const run = runs.get(name) as Published;
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/^No snapshot was written\. No source gave: .*[a-z]/);
      expect(run.files).toEqual({ "snapshot.json": before });
      expectNoKeys(run);
    },
  );

  it.each(HARMLESS)("does not take it for a failure when it %s", (name) => {
    const run = runs.get(name) as Published;
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(snapshotOf(run).version).toBe(1);
  });
});

describe("the publisher, when a source fails that others stand in for", () => {
  it.each<SourceName>(["coinbase", "kraken", "coingecko", "gate", "alternative", "luxor", "cryptoquant"])(
    "writes without %s and says why",
    async (name) => {
      const run = await publish({ [name]: FAULTS["answers 429 with a page"] });
      expect([run.code, run.stderr]).toEqual([0, ""]);
      expect(run.stdout).toContain("Too many requests");
      expect(snapshotOf(run).fields.btc_price.status).toBe("good");
    },
  );
});

describe("a key", () => {
  const echo =
    (answer: (key: string) => string, status = 200): Fault =>
    (response, _good, { headers }) => {
      const key = String(headers["x-hi-api-key"] ?? headers.authorization).replace("Bearer ", "");
      response
        .writeHead(status, { "x-echo": key, ...(status === 302 ? { location: `/${key}` } : {}) })
        .end(answer(key));
    };

  it.each<[string, Fault]>([
    ["as a page", echo((key) => `<p>Invalid key ${key}</p>`, 401)],
    ["as a fault", echo((key) => key, 500)],
    ["in a redirect", echo(() => "", 302)],
    [
      "as the figure",
      echo((key) =>
        JSON.stringify({ data: { priceUSD: key }, result: { data: [{ date: key, puell_multiple: key }] } }),
      ),
    ],
    ["as a name", echo((key) => JSON.stringify({ [key]: key, data: { [key]: 1 }, result: { [key]: 1 } }))],
    [
      "beside good figures",
      echo((key) =>
        JSON.stringify({
          account: key,
          data: { priceUSD: 40.89, note: key },
          result: { data: [{ date: "2026-10-05", puell_multiple: 0.8, key }] },
        }),
      ),
    ],
  ])("that a server echoes %s appears nowhere", async (_, fault) => {
    const run = await publish({ luxor: fault, cryptoquant: fault });
    expect(run.code).toBe(0);
    expectNoKeys(run);
  });

  it("appears nowhere when it is an argument too", async () => {
    const run = await runSnapshot(["--out", "x", KEYS.LUXOR_API_KEY, "--source", `luxor=${KEYS.LUXOR_API_KEY}`], {
      env: KEYS,
    });
    expect(run.code).toBe(2);
    expectNoKeys({ ...run, files: {} } as Published);
  });

  it("that cannot be one is refused without being shown", async () => {
    const run = await runSnapshot(["--out", "x"], { env: { LUXOR_API_KEY: "two\nlines" } });
    expect([run.code, run.stderr]).toEqual([2, "LUXOR_API_KEY holds characters that no key has.\n"]);
  });

  it("goes over no line that others can read", async () => {
    const [replay, folder] = await Promise.all([startReplay(now), newFolder()]);
    const args = ["--out", path.join(folder, "s.json"), ...at(replay), "--source", "luxor=http://proxy.example"];
    const run = await runSnapshot(args, { env: KEYS });
    await Promise.all([replay.close(), removeFolder(folder)]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      "Luxor Hashrate Index: not asked, a key is sent to https addresses or to this computer only",
    );
  });
});

describe("the file", () => {
  it("stays as it is when the command is stopped, and no other is left behind", async () => {
    const [replay, folder] = await Promise.all([startReplay(now), newFolder()]);
    const out = path.join(folder, "snapshot.json");
    const stop = new AbortController();
    await writeFile(out, "before");
    replay.fail({ kraken: () => stop.abort() });
    const run = await runSnapshot(["--out", out, ...at(replay)], { kill: stop.signal });
    const files = await filesOf(folder);
    await Promise.all([replay.close(), removeFolder(folder)]);
    expect([run.code, run.stderr]).toEqual([1, "No snapshot was written: it was interrupted.\n"]);
    expect(files).toEqual({ "snapshot.json": "before" });
  });

  it.each(["a folder", "in a folder that is not there"])("cannot be %s", async (where) => {
    const [replay, folder] = await Promise.all([startReplay(now), newFolder()]);
    const out = path.join(folder, where === "a folder" ? "snapshot.json" : "none/snapshot.json");
    if (where === "a folder") await mkdir(out);
    const run = await runSnapshot(["--out", out, ...at(replay)]);
    const files = Object.keys(await filesOf(folder));
    await Promise.all([replay.close(), removeFolder(folder)]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^No snapshot was written: E[A-Z]+/);
    expect(files).toEqual(where === "a folder" ? ["snapshot.json"] : []);
  });
});

describe("the arguments", () => {
  it.each<[string[], string]>([
    [[], "--out FILE is missing."],
    [["--out", "x", "--sauce", "a=b"], "--sauce"],
    [["--out", "x", "more"], "more"],
    [["--out", "x", "--source", "binance=https://a.example"], "--source wants NAME=ORIGIN"],
    [["--out", "x", "--source", "gate"], "--source wants NAME=ORIGIN"],
    [["--out", "x", "--source", "gate=ftp://a.example"], "--source gate wants an http or https address"],
    [["--out", "x", "--source", "gate=https://user:word@a.example"], "--source gate wants an http or https address"],
    [["--out", "x", "--source", "gate=https://a.example?key=1"], "--source gate wants an http or https address"],
    [["--out", "x", "--source", "gate="], "--source gate wants an http or https address"],
  ])("%j make no sense", async (args, sentence) => {
    const { code, stdout, stderr } = await runSnapshot(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(sentence);
    expect(stderr).toContain("Usage: npm run snapshot");
    expect(stderr).not.toContain("user:");
  });

  it("explain themselves", async () => {
    const { code, stdout } = await runSnapshot(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("mempool, coinbase, kraken, coingecko, gate, alternative, luxor, cryptoquant");
  });
});
