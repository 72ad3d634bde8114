import { SourceProblem } from "../reason";
import { readBody } from "./read-body";
import { statusProblem } from "./status-problem";
import { surroundings } from "./surroundings";
import type { Surroundings } from "./surroundings";
import { transportProblem } from "./transport-problem";

export interface Limits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

const LIMITS: Limits = { timeoutMs: 8_000, maxBytes: 512 * 1024 };

export interface Fetching {
  /** The global fetch unless told otherwise. */
  readonly fetch?: typeof fetch;
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
  readonly surroundings?: Surroundings;
}

/** What a request needs beyond its address; browsers of users send none of it. */
export interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
}

/** The JSON at an address; throws a SourceProblem. Anything that goes wrong has a reason, and a secret goes nowhere else. */
export async function getJson(url: string, fetching: Fetching, { headers, cache }: Extras = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, limits = LIMITS, signal } = fetching;
  const stop = new AbortController();
  const cancel = () => stop.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, limits.timeoutMs);
  signal?.addEventListener("abort", cancel);
  let response: Response | undefined;
  try {
    if (signal?.aborted) throw new SourceProblem("market.reason.cancelled");
    response = await fetch(url, {
      signal: stop.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // A key must not follow a redirect to somewhere else.
      ...(headers ? { headers: { ...headers }, redirect: "manual" } : {}),
      ...(cache ? { cache } : {}),
    });
    const problem = statusProblem(response) ?? downgrade(url, response);
    if (problem) {
      void response.body?.cancel().catch(() => undefined);
      throw problem;
    }
    return parse(await readBody(response, limits.maxBytes));
  } catch (error) {
    if (signal?.aborted) throw new SourceProblem("market.reason.cancelled");
    if (late) throw new SourceProblem("market.reason.timeout", { seconds: limits.timeoutMs / 1000 });
    if (error instanceof SourceProblem) throw error;
    if (response) throw new SourceProblem("market.reason.cut_off");
    throw transportProblem(error, fetching.surroundings ?? surroundings());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}

/** A redirect from an encrypted address to one that is not. */
const downgrade = (url: string, response: Response): SourceProblem | undefined =>
  response.redirected && url.startsWith("https:") && !response.url.startsWith("https:")
    ? new SourceProblem("market.reason.redirect")
    : undefined;

function parse(text: string): unknown {
  if (text.trim() === "") throw new SourceProblem("market.reason.empty");
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceProblem("market.reason.not_json");
  }
}
