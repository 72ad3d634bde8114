import type { Observation } from "../observation";
import { implausible } from "../plausible";
import type { Provider, Request } from "../providers/provider";
import { SourceProblem } from "../reason";
import type { Reason } from "../reason";
import type { Fetching } from "./get-json";
import { getJson } from "./get-json";

/** What one of a source's requests came to nothing for. */
export interface Failure {
  readonly path: string;
  readonly reason: Reason;
}

/** What was asked and what came of it. */
export interface Asked {
  readonly observations: readonly Observation[];
  readonly failures: readonly Failure[];
}

export interface Asking extends Fetching {
  readonly origin: string;
  /** Unix seconds. */
  readonly now: number;
}

/** Sends one request and those that follow from its answer. Never throws for what a source does. */
export async function ask(provider: Provider, asked: Request, asking: Asking): Promise<Asked> {
  try {
    const json = await getJson(addressOf(asking.origin, asked.path), asking, provider);
    const { readings, more } = asked.read(json, asking.now);
    const observations: Observation[] = [];
    const failures: Failure[] = [];
    for (const reading of readings) {
      const reason = implausible(reading);
      if (reason) failures.push({ path: asked.path, reason });
      else observations.push({ ...reading, source: provider.source });
    }
    const rest = await Promise.all(more.map((next) => ask(provider, next, asking)));
    return join([{ observations, failures }, ...rest]);
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { observations: [], failures: [{ path: asked.path, reason: error.reason }] };
  }
}

/** Several answers as one. */
export const join = (all: readonly Asked[]): Asked => ({
  observations: all.flatMap(({ observations }) => observations),
  failures: all.flatMap(({ failures }) => failures),
});

/** A request's address at an origin that may have a path of its own, as a proxy has. */
const addressOf = (origin: string, path: string): string => origin.replace(/\/+$/, "") + path;
