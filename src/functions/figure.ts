import type { Unit } from "./units";
import { DOLLAR, conversion, hashrateLetter, unitOf } from "./units";

/** A text that reads as a figure. */
export interface Figure {
  /** The number in the unit asked for; left out where it is not clear which. */
  readonly value?: number;
  /** The currency that it is in, where that is not the dollar. */
  readonly currency?: string;
}

/** No figure is longer; what is behind that is not read, so that any text is read in bounded time. */
const LONGEST = 64;

const DOLLARS = /us\$|usd|美元|美金/g;
const OTHER_CURRENCY =
  /(?:c|ca|a|au|nz|hk|nt|s|sg|mx|r)\$|(?![$¢₿])\p{Sc}|人民币|欧元|日元|加元|港元|港币|英镑|卢布|坚戈|元|块|角|分(?!钟)|rmb|cny|cnh|eur|gbp|jpy|cad|aud|hkd|chf|kzt|rub|nok|sek|isk|brl|inr|krw|aed|тг|руб/u;
/** What people put where they have no figure: "-", "n/a". */
const PLACEHOLDER = /^([^\p{L}\p{N}]+|n[./]?a\.?|nan|nil|null|none|tbd|无|暂无)$/u;
/** A number, what stands before it and what behind. */
const SHAPE = /^([^\d.,]*)([.,]?\d[\d.,'’_ ]*(?:e[+-]?\d+)?)(.*)$/;

/** Words for multiples at the start of what stands behind a number; the letters last, which begin other words. */
const MULTIPLES: readonly (readonly [word: string, times: number])[] = [
  ["万亿", 1e12],
  ["千万", 1e7],
  ["百万", 1e6],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mn", 1e6],
  ["mm", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["g", 1e9],
  ["t", 1e12],
  ["p", 1e15],
  ["e", 1e18],
];

/**
 * The figure that a text such as "126T", "$67,800", "(1,000,000)", "2%", "17.5 W/TH" or "5¢" means; null where the text
 * is a name or a heading and no figure.
 *
 * @param text - as it was typed
 * @param unit - the unit in which the number is wanted; "" for a pure number
 */
export function readFigure(text: string, unit: string): Figure | null {
  const spelt = text
    .trim()
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‒–—−]/g, "-")
    .trim();
  if (PLACEHOLDER.test(spelt)) return {};
  const [, before = "", digits = "", behind = ""] = SHAPE.exec(spelt.replace(DOLLARS, "$").replace("美分", "¢")) ?? [];
  if (digits === "") return null;
  const currency = (OTHER_CURRENCY.exec(before) ?? OTHER_CURRENCY.exec(behind))?.[0];
  const marks = before.replace(OTHER_CURRENCY, "").replace("$", "").replace(/\s/g, "");
  if (!/^[-+(=≈~<>≤≥±']*$/.test(marks)) return null;
  if (currency !== undefined) return { currency: currency.toUpperCase() };
  const factor = factorOf(behind.replace(/[)\s]|-$/g, ""), unitOf(unit.toLowerCase()) ?? [], before.includes("$"));
  if (factor === null) return null;
  const value = Number((numberOf(digits.trim()) * factor * signOf(marks, behind.trim())).toPrecision(15));
  return Number.isNaN(value) ? {} : { value };
}

/** −1 for one minus before or behind, or brackets round; NaN where the marks do not say. */
function signOf(marks: string, behind: string): number {
  const isClosed = behind.replace(/\([^)]*\)/, "").includes(")");
  const mark = marks.replace(/^[+=']+/, "") + (isClosed ? ")" : "") + (behind.endsWith("-") ? "-" : "");
  return mark === "" ? 1 : mark === "-" || mark === "()" ? -1 : NaN;
}

/** Thousands apart, and decimals; a lone point, and a lone comma elsewhere than before three digits, part decimals. */
const GROUPED = [
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
  /^([1-9]\d{0,2}(?:['’_ ]\d{3})+)(?:[.,](\d*))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+),(\d*)$/,
  /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/,
];

/** The number that digits with separators mean; NaN where they may mean several. */
function numberOf(digits: string): number {
  const [mantissa = "", exponent = "0"] = digits.split("e");
  const grouped = GROUPED.map((groups) => groups.exec(mantissa)).find((match) => match !== null);
  const [, whole = "", decimals = ""] = grouped ?? [];
  const plain = grouped ? `${whole.replace(/\D/g, "")}.${decimals}` : mantissa.replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(`${plain}e${exponent}`) : NaN;
}

/** What a number is multiplied by for what stands behind it; NaN where that is not clear, null where it is no figure. */
function factorOf(behind: string, wanted: Unit, inDollars: boolean): number | null {
  const isHashrate = wanted[0]?.of === "hash";
  if (behind === "%") return wanted.length || inDollars ? NaN : 0.01;
  const whole = unitOf(behind) ?? (isHashrate ? hashrateLetter(behind) : undefined);
  if (whole) return converted(whole, wanted, inDollars);
  const [word = "", times = NaN] = MULTIPLES.find(([multiple]) => behind.startsWith(multiple)) ?? [];
  const rest = unitOf(behind.slice(word.length));
  if (word === "" || !rest) return null;
  // "1.5k" beside PH/s may be thousands of them, or kH/s.
  if (isHashrate && rest.length === 0 && /^[a-z]$/.test(word)) return NaN;
  const factor = converted(rest, wanted, inDollars);
  return factor === null ? null : times * factor;
}

function converted(unit: Unit, wanted: Unit, inDollars: boolean): number | null {
  const [first] = unit;
  const isBare = first === undefined || first.of === "same";
  const from = inDollars && isBare ? [DOLLAR, ...unit.slice(1)] : unit;
  const isTwice = inDollars && !isBare && first !== DOLLAR;
  const factor = isTwice ? undefined : conversion(from, wanted);
  // What measures something else is part of a name: "12 months" above a column of dollars.
  return factor ?? (inDollars || wanted.length === 0 ? NaN : null);
}
