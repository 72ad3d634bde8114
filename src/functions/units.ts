/*
 * Units as people write them beside a figure: "EH/s", "$/MWh", "W/TH", "美元/千瓦时".
 */

/** What a unit measures, part by part, and how large each part is: $/MWh is dollars by energy, 1 by 1,000. */
export type Unit = readonly Part[];

interface Part {
  readonly of: string;
  readonly size: number;
}

const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18, z: 1e21 };

/** A dollar. */
export const DOLLAR: Part = { of: "usd", size: 1 };

const WORDS: readonly [of: string, size: number, words: string][] = [
  ["usd", 0.01, "¢ c cent cents usc"],
  ["btc", 1, "btc ₿ 比特币"],
  ["btc", 1e-8, "sat sats satoshi satoshis 聪"],
  ["energy", 1, "kwh 度 千瓦时 千瓦小时"],
  ["energy", 1e3, "mwh 兆瓦时"],
  ["power", 1, "w watt watts 瓦"],
  ["power", 1e3, "kw 千瓦"],
  ["power", 1e6, "mw 兆瓦"],
  ["joule", 1, "j joule joules"],
  ["time", 1, "s sec secs second seconds 秒"],
  ["time", 60, "min mins minute minutes 分钟"],
  ["time", 3600, "h hr hrs hour hours 小时"],
  ["time", 86_400, "d day days 天 日"],
  ["calendar", 1, "mo month months 月 个月"],
  ["calendar", 12, "y yr yrs year years 年"],
  ["block", 1, "block 区块"],
];
const parts = new Map<string, Part>(
  WORDS.flatMap(([of, size, words]) => words.split(" ").map((word) => [word, { of, size }] as const)),
);
for (const word of ["usd", "$", "dollar", "dollars"]) parts.set(word, DOLLAR);
for (const [prefix, size] of Object.entries(PREFIXES)) parts.set(`${prefix}h`, { of: "hash", size });

/** The unit that a text in small letters names; undefined where it names none. A part that was left out is "same". */
export function unitOf(text: string): Unit | undefined {
  if (text === "") return [];
  const words = text
    .replace(/([kmgtpez]h?)\/s(?=\/|$)/g, "$1")
    .replace(/[\s()]/g, "")
    .split(/\/|per|每|-/);
  const named = words.map((word, at) => partOf(word, at));
  if (!named.every((part) => part !== undefined)) return undefined;
  const [first, second] = named;
  // W/(TH/s) is J/TH.
  if (first?.of === "power" && second?.of === "hash") return [{ ...first, of: "joule" }, ...named.slice(1)];
  return named;
}

function partOf(word: string, at: number): Part | undefined {
  if (word === "" && at === 0) return { of: "same", size: 1 };
  // Behind a stroke T is short for TH, as in $/T.
  return parts.get(word) ?? (at > 0 ? parts.get(`${word}h`) : undefined);
}

/**
 * How many of the unit `to` one of the unit `from` is; undefined where they do not measure the same. Parts at the end
 * may be left out of `from`: $/TH is a hashprice too.
 */
export function conversion(from: Unit, to: Unit): number | undefined {
  let factor = 1;
  for (const [at, part] of from.entries()) {
    const other = to[at];
    if (part.of === "same" && other) continue;
    if (part.of !== other?.of) return undefined;
    factor *= at === 0 ? part.size / other.size : other.size / part.size;
  }
  return factor;
}

/** Hashrate by its letter alone, as in "1.5E"; k, M and G may be thousands, millions and billions. */
export const hashrateLetter = (letter: string): Unit | undefined =>
  /^[tpez]$/.test(letter) ? unitOf(`${letter}h`) : undefined;
