import { isSafeUrl } from "../market/safe-url";
import type { Language } from "../models/language";
import { readStored, writeStored } from "./stored";

/** What a user has chosen, in this host on this machine; null where nothing was chosen. */
export interface Settings {
  /** Instead of the language that Office displays. */
  language: Language | null;
  /** Where the team's snapshot is served. */
  teamUrl: string | null;
}

/** What is stored may be anything: an older version's, or another page's. */
const readers: { readonly [K in keyof Settings]: (stored: unknown) => Settings[K] } = {
  language: (stored) => (stored === "en" || stored === "zh-CN" ? stored : null),
  teamUrl: (stored) => (typeof stored === "string" && isSafeUrl(stored) ? stored : null),
};

/** Keeps what cannot be stored, until the pane closes. */
const unstored: Partial<Settings> = {};

export const settings = {
  get<K extends keyof Settings>(name: K): Settings[K] {
    const held = unstored[name];
    return held === undefined ? readers[name](readStored(name)) : (held as Settings[K]);
  },

  /** False where the choice will be forgotten when the pane closes. A value that makes no sense counts as null. */
  set<K extends keyof Settings>(name: K, value: Settings[K]): boolean {
    const sound = readers[name](value);
    const stored = writeStored(name, sound);
    if (stored) delete unstored[name];
    else unstored[name] = sound;
    return stored;
  },
} as const;
