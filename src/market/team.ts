import { getJson } from "./fetching/get-json";
import type { Fetching } from "./fetching/get-json";
import { SourceProblem } from "./reason";
import { isSafeUrl } from "./safe-url";
import { SnapshotProblem, readSnapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";

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
