import { readFile } from "node:fs/promises";
import { readSnapshot } from "../market";
import type { Snapshot } from "../market";

/** The snapshot that was published before; undefined where there is none that can be read. */
export async function lastSnapshot(file: string): Promise<Snapshot | undefined> {
  try {
    return readSnapshot(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return undefined;
  }
}
