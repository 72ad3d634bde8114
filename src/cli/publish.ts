import { isSafeUrl, merge, readSnapshot, SOURCES } from "../market";
import type { SourceName } from "../market";
import { gather } from "../market/fetching/gather";
import { openProviders } from "../market/providers";
import { cryptoquant } from "../market/providers/cryptoquant";
import { luxor } from "../market/providers/luxor";
import type { Provider } from "../market/providers/provider";
import type { Arguments } from "./arguments";
import type { KeyedSource } from "./keys";
import { KEY_VARIABLES } from "./keys";
import { lastSnapshot } from "./last-snapshot";
import { findingLine, missingLine, sourceLines } from "./report";
import { missingFields } from "./required";
import { writeAtomically } from "./write-atomically";

const KEYED: Readonly<Record<KeyedSource, (key: string) => Provider>> = { luxor, cryptoquant };

/** Where lines go. */
export interface Output {
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Fetches, checks and writes a snapshot; false, with reasons, where it must not be written. */
export async function publish(
  { out, origins }: Arguments,
  keys: Partial<Record<KeyedSource, string>>,
  { tell, complain }: Output,
  signal: AbortSignal,
): Promise<boolean> {
  const providers = [...openProviders, ...keyedProviders(keys, origins, tell)];
  const sources = await gather(providers, { origins, signal }, Date.now() / 1000);
  for (const line of sources.flatMap(sourceLines)) tell(line);
  const observations = sources.flatMap((source) => source.observations);
  const { snapshot, findings } = merge(await lastSnapshot(out), observations, Date.now() / 1000);
  for (const finding of findings) tell(findingLine(finding));
  const missing = missingFields(snapshot, observations);
  if (signal.aborted || missing.length > 0) {
    complain(signal.aborted ? "No snapshot was written: it was interrupted." : missingLine(missing));
    return false;
  }
  await writeAtomically(out, `${JSON.stringify(readSnapshot(snapshot), null, 1)}\n`);
  tell(`${out}: the market as of ${snapshot.asOf}.`);
  return true;
}

/** The sources whose keys there are; a key goes over encrypted lines only. */
function keyedProviders(
  keys: Partial<Record<KeyedSource, string>>,
  origins: Readonly<Partial<Record<SourceName, string>>>,
  tell: Output["tell"],
): Provider[] {
  return (Object.keys(KEYED) as KeyedSource[]).flatMap((source) => {
    const key = keys[source];
    const { label, origin } = SOURCES[source];
    if (!key) {
      tell(`${label}: not asked, there is no ${KEY_VARIABLES[source]}`);
      return [];
    }
    if (!isSafeUrl(origins[source] ?? origin)) {
      tell(`${label}: not asked, a key is sent to https addresses or to this computer only`);
      return [];
    }
    return [KEYED[source](key)];
  });
}
