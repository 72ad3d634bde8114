import type { Language } from "../models/language";

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
  teamUrl: (stored) => (typeof stored === "string" && isHttps(stored) ? stored : null),
};

/** Keeps what cannot be stored, until the pane closes. */
const unstored: Partial<Settings> = {};

export const settings = {
  get<K extends keyof Settings>(name: K): Settings[K] {
    const held = unstored[name];
    return held === undefined ? readers[name](read(name)) : (held as Settings[K]);
  },

  /** False where the choice will be forgotten when the pane closes. A value that makes no sense counts as null. */
  set<K extends keyof Settings>(name: K, value: Settings[K]): boolean {
    const sound = readers[name](value);
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(sound));
      delete unstored[name];
      return true;
    } catch {
      unstored[name] = sound;
      return false;
    }
  },
} as const;

/** Browsers partition storage by the page that embeds another; Office says which part is the add-in's. */
function keyOf(name: keyof Settings): string {
  const partition = globalThis.Office?.context?.partitionKey ?? "";
  return `${partition}hashcell.${name}`;
}

function read(name: keyof Settings): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? "null");
  } catch {
    return null;
  }
}

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";
