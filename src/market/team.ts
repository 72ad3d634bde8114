import { getJson } from "./fetching/get-json";
import type { Fetching } from "./fetching/get-json";
import { SourceProblem } from "./reason";
import { SnapshotProblem, readSnapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";

/** Only these hosts may be asked without encryption. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether figures may be fetched from there, and secrets sent: https, or this computer itself. */
export function isSafeUrl(text: string): boolean {
  const url = urlOf(text);
  if (!url || url.username || url.password) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The snapshot that a team's publisher put at an address; throws a SourceProblem. */
export async function teamSnapshot(url: string, fetching: Fetching): Promise<Snapshot> {
  if (!isSafeUrl(url)) throw new SourceProblem("market.reason.bad_url");
  // Hosts of static files let copies grow old; this asks whether there is a newer one.
  const json = await getJson(url, fetching, { cache: "no-cache" });
  try {
    return readSnapshot(json);
  } catch (error) {
    if (error instanceof SnapshotProblem) throw new SourceProblem(error.id, error.values);
    throw error;
  }
}
