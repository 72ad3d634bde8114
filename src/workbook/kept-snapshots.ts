import { readSnapshot } from "../market/snapshot";
import type { Snapshot } from "../market/snapshot";
import { readStored, writeStored } from "./stored";

/** The last good snapshots of this user, in this host on this machine. */
export interface KeptSnapshots {
  readonly last: Snapshot | null;
  /** The one before. */
  readonly previous: Snapshot | null;
}

/** Keeps what cannot be stored, until the pane closes. */
let unstored: KeptSnapshots | null = null;

/** What was kept; a stored snapshot that this version cannot read counts as none. */
export function keptSnapshots(): KeptSnapshots {
  return unstored ?? { last: read("snapshot"), previous: read("snapshot_before") };
}

/** Keeps a good snapshot, and the one that it follows. */
export function keepSnapshot(last: Snapshot, previous: Snapshot | null): void {
  const stored = writeStored("snapshot_before", previous) && writeStored("snapshot", last);
  unstored = stored ? null : { last, previous };
}

/** Takes both away; false where there was nothing to take away. */
export function forgetSnapshots(): boolean {
  const { last, previous } = keptSnapshots();
  unstored = null;
  for (const name of ["snapshot", "snapshot_before"]) writeStored(name, null);
  return last !== null || previous !== null;
}

function read(name: string): Snapshot | null {
  try {
    return readSnapshot(readStored(name));
  } catch {
    return null;
  }
}
