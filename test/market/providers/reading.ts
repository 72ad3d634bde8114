import { openProviders } from "../../../src/market/providers";
import type { Request } from "../../../src/market/providers/provider";
import type { Reason } from "../../../src/market/reason";
import { SourceProblem } from "../../../src/market/reason";
import { RECORDED } from "../replay/answers";
import type { Json } from "../replay/answers";

const requests = openProviders.flatMap((provider) => provider.requests);

function requestOf(path: string): Request {
  const found = requests.find((one) => one.path.startsWith(path));
  if (!found) throw new Error(`No source is asked for ${path}.`);
  return found;
}

/** What is read of an answer to the request that begins so, at the time of the recording. */
export const read = (path: string, json: Json) => requestOf(path).read(json, RECORDED);

/** Its figures: field, value and unit. */
export const figures = (path: string, json: Json) =>
  read(path, json).readings.map(({ field, value, unit }) => [field, value, unit] as const);

/** Why it cannot be read. */
export function reasonOf(path: string, json: Json): Reason | undefined {
  try {
    read(path, json);
  } catch (error) {
    if (error instanceof SourceProblem) return error.reason;
    throw error;
  }
  return undefined;
}
