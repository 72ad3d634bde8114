import type { Provider } from "../providers/provider";
import { SOURCES } from "../sources";
import type { SourceName } from "../sources";
import type { Asked, Asking } from "./ask";
import { ask, join } from "./ask";
import type { Fetching } from "./get-json";

/** Waiting; done; partly: some of its requests failed; failed: nothing came of any. */
export type SourceState = "waiting" | "done" | "partly" | "failed";

/** How far a source is; the team's own snapshot counts as one. */
export interface SourceResult extends Asked {
  readonly source: SourceName | "team";
  readonly state: SourceState;
}

export interface Gathering extends Fetching {
  /** Other addresses for sources, for tests and proxies. */
  readonly origins?: Readonly<Partial<Record<SourceName, string>>>;
  /** Called for every source when it is asked and when it has answered. */
  readonly onProgress?: (result: SourceResult) => void;
}

/** Asks every source at once. Never throws for what a source does. */
export function gather(providers: readonly Provider[], gathering: Gathering, now: number): Promise<SourceResult[]> {
  const { origins = {}, onProgress } = gathering;
  return Promise.all(
    providers.map(async (provider) => {
      const { source } = provider;
      onProgress?.(waiting(source));
      const result = await askAll(provider, {
        ...gathering,
        origin: origins[source] ?? SOURCES[source].origin,
        now,
      });
      onProgress?.(result);
      return result;
    }),
  );
}

/** A source that has been asked and has not answered. */
export const waiting = (source: SourceResult["source"]): SourceResult => ({
  source,
  state: "waiting",
  observations: [],
  failures: [],
});

async function askAll(provider: Provider, asking: Asking): Promise<SourceResult> {
  const asked = join(await Promise.all(provider.requests.map((request) => ask(provider, request, asking))));
  return { source: provider.source, state: stateOf(asked), ...asked };
}

function stateOf({ observations, failures }: Asked): SourceState {
  if (failures.length === 0) return "done";
  return observations.length > 0 ? "partly" : "failed";
}
