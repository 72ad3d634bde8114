/** A model's name taken apart, so that two spellings of it meet. */
export interface ModelName {
  /** The maker that the brand or the company in front belongs to; undefined where there is none. */
  readonly maker: string | undefined;
  /** The whole name without the maker: "s19jpro104t". */
  readonly whole: string;
  /** The name without the hashrate at its end: "s19jpro". */
  readonly key: string;
  /** Other names for it: where a code stands in brackets, the code, and the name without it. */
  readonly alsoKeys: readonly string[];
  /** The hashrate at the end, TH/s. */
  readonly th: number | undefined;
}

const MAKERS: readonly (readonly string[])[] = [
  ["bitmain", "antminer", "比特大陆", "蚂蚁"],
  ["microbt", "whatsminer", "比特微", "神马"],
  ["canaan", "avalonminer", "avalon", "嘉楠", "阿瓦隆"],
  ["bitdeer", "sealminer", "比特小鹿"],
  ["auradine", "teraflux"],
  ["block"],
  ["gekkoscience", "bitaxe"],
];

const SAME_WORDS: readonly [words: RegExp, as: string][] = [
  [/plus/g, "+"],
  [/hydro|水冷/g, "hyd"],
  [/immersion|浸没/g, "imm"],
  [/矿机/g, ""],
];

const HASHRATE = /(\d+(?:\.\d+)?)\s*th?(?:\/?s)?(?:\s*bin)?\s*\)?\s*$/;
const CODE = /\(([^)]+)\)\s*$/;

/** No name is longer; what is behind that is not read, so that any text is read in bounded time. */
const LONGEST = 120;

/** Reads a model's name as people spell it: case, spaces, punctuation and the maker in front do not matter. */
export function readModelName(text: string): ModelName {
  const spelt = SAME_WORDS.reduce(
    (so, [words, as]) => so.replace(words, as),
    text.trim().slice(0, LONGEST).normalize("NFKC").toLowerCase(),
  );
  const brands = MAKERS.find((words) => words.some((word) => letters(spelt).startsWith(word)));
  const hashrate = HASHRATE.exec(spelt);
  const unsized = hashrate ? spelt.slice(0, hashrate.index) : spelt;
  const key = without(brands, letters(unsized));
  const code = letters(CODE.exec(unsized)?.[1] ?? "");
  return {
    maker: brands?.[0],
    whole: without(brands, letters(spelt)),
    key,
    alsoKeys: code ? [code, key.slice(0, -code.length)] : [],
    th: hashrate ? Number(hashrate[1]) : undefined,
  };
}

/** Letters, digits and plus signs, and the point of a decimal. */
const letters = (text: string): string => text.replace(/\.(?!\d)|[^\p{Letter}\p{Number}+.]/gu, "");

/** The name without the words of its maker in front. */
function without(brands: readonly string[] | undefined, name: string): string {
  const brand = brands?.find((word) => name.startsWith(word));
  return brand ? without(brands, name.slice(brand.length)) : name;
}
