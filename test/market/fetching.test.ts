import { getJson } from "../../src/market/fetching/get-json";
import type { Fetching } from "../../src/market/fetching/get-json";
import { SourceProblem } from "../../src/market/reason";
import type { Replay } from "./replay/server";
import { startReplay } from "./replay/server";

let replay: Replay;
beforeAll(async () => (replay = await startReplay(() => 1_791_193_200)));
afterAll(() => replay.close());
beforeEach(() => replay.fail({}));

const path = "/coinbase/v2/prices/BTC-USD/spot";
const get = (fetching: Fetching = {}, headers?: Record<string, string>) =>
  getJson(
    replay.base + path,
    { limits: { timeoutMs: 20_000, maxBytes: 1024 }, ...fetching },
    headers ? { headers } : {},
  );

async function reasonOf(answer: Promise<unknown>): Promise<string> {
  const problem = await answer.then(
    () => new Error("It was read."),
    (error) => error,
  );
  if (problem instanceof SourceProblem) return problem.reason.id.replace("market.reason.", "");
  throw problem;
}

const rejecting = (error: unknown): typeof fetch => jest.fn(() => Promise.reject(error));
const corsFailure = () => rejecting(new TypeError("Failed to fetch"));

describe("a request", () => {
  it("has no header beyond what the platform itself sends", async () => {
    await get();
    const names = (replay.requests.at(-1)?.headers ?? []).filter((_, index) => index % 2 === 0);
    const own = ["host", "connection", "accept", "accept-language", "sec-fetch-mode", "user-agent", "accept-encoding"];
    expect(names.map((name) => name.toLowerCase()).sort()).toEqual(own.sort());
  });

  it("sends no cookies and no address of the page", async () => {
    const fake = jest.fn(async (_url: unknown, _init?: RequestInit) => new Response("1"));
    await getJson("https://a.example/", { fetch: fake as typeof fetch });
    expect(fake.mock.calls[0]?.[1]).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
    expect(fake.mock.calls[0]?.[1]?.headers).toBeUndefined();
  });

  it("follows a redirect", async () => {
    replay.fail({
      coinbase: (response) => void response.writeHead(302, { location: "/kraken/0/public/Ticker" }).end(),
    });
    expect(await get()).toHaveProperty("result.XXBTZUSD");
  });

  it("follows none with a key", async () => {
    replay.fail({
      coinbase: (response) => void response.writeHead(302, { location: "/kraken/0/public/Ticker" }).end(),
    });
    expect(await reasonOf(get({}, { "X-Key": "secret" }))).toBe("redirect");
    expect(replay.requests.at(-1)?.url).toBe(path);
  });

  it("does not take an answer that came unencrypted after all", async () => {
    const fake = async () =>
      Object.defineProperties(new Response("1"), { redirected: { value: true }, url: { value: "http://a.example/" } });
    expect(await reasonOf(getJson("https://a.example/", { fetch: fake }))).toBe("redirect");
  });

  it("is read to the last byte that is allowed, and not one further", async () => {
    const size = (bytes: number) =>
      replay.fail({
        coinbase: (response) => {
          // In two pieces, so that its length is not announced.
          response.write('"');
          response.end(`${"x".repeat(bytes - 2)}"`);
        },
      });
    size(1024);
    expect(await get()).toHaveLength(1022);
    size(1025);
    expect(await reasonOf(get())).toBe("too_large");
  });

  it("puts characters together that arrive in two pieces", async () => {
    replay.fail({
      coinbase: (response) => {
        const bytes = Buffer.from('"哈希"');
        response.write(bytes.subarray(0, 3));
        setTimeout(() => response.end(bytes.subarray(3)), 30);
      },
    });
    expect(await get()).toBe("哈希");
  });

  it("can be cancelled, before and while it runs", async () => {
    const stop = new AbortController();
    replay.fail({ coinbase: () => setTimeout(() => stop.abort(), 20) });
    expect(await reasonOf(get({ signal: stop.signal }))).toBe("cancelled");
    expect(await reasonOf(get({ signal: AbortSignal.abort() }))).toBe("cancelled");
  });

  it("leaves no listener behind on the signal that could cancel it", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [jest.spyOn(signal, "addEventListener"), jest.spyOn(signal, "removeEventListener")];
    await get({ signal });
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });
});

describe("a request that throws", () => {
  it("in a browser that is online says honestly that the browser does not say why", async () => {
    expect(await reasonOf(get({ fetch: corsFailure(), surroundings: { browser: true, online: true } }))).toBe(
      "blocked",
    );
  });

  it("in a browser that is offline says so", async () => {
    expect(await reasonOf(get({ fetch: corsFailure(), surroundings: { browser: true, online: false } }))).toBe(
      "offline",
    );
  });

  it("in Node gives the system's code, and never the message", async () => {
    const secret = Object.assign(new TypeError("secret"), { cause: { code: "ECONNREFUSED", message: "secret" } });
    const problem: SourceProblem = await get({ fetch: rejecting(secret) }).then(null, (error) => error);
    expect(problem.reason).toEqual({ id: "market.reason.unreachable", values: { code: "ECONNREFUSED" } });
    expect(JSON.stringify(problem) + problem.message).not.toContain("secret");
  });

  it.each([undefined, { code: 5 }, { code: "secret thing" }, "ECONNREFUSED"])("for %p gives no code", async (cause) => {
    const problem: SourceProblem = await get({ fetch: rejecting(Object.assign(new Error(), { cause })) }).then(
      null,
      (error) => error,
    );
    expect(problem.reason.values).toEqual({ code: "NETWORK" });
  });

  it("for a port where nobody listens is refused", async () => {
    const gone = await startReplay(() => 0);
    await gone.close();
    const problem: SourceProblem = await getJson(gone.base, {}).then(null, (error) => error);
    expect(problem.reason.values).toEqual({ code: "ECONNREFUSED" });
  });
});
