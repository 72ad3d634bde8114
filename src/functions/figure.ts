const MULTIPLES: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  B: 1e9,
  bn: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  "%": 0.01,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

const CENTS = new Set(["¢", "c", "ct", "cent", "cents", "美分"]);

const CURRENCY = "(?:[A-Z]{0,2}[$€£¥￥]|USD|美元)?";
const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
const SUFFIXES = [...CENTS, ...Object.keys(MULTIPLES)].filter(Boolean).sort((a, b) => b.length - a.length);
const FIGURE = new RegExp(`^${CURRENCY}(${NUMBER})(${SUFFIXES.join("|")})?${CURRENCY}$`);

/** What a text is read as. */
interface Reading {
  /** Cents make sense. */
  readonly cents?: boolean;
  /** May stand behind the figure, whole or from its stroke on, as in "$0.05/kWh". */
  readonly unit?: string;
}

/** The number that a text like "126T", "$67,800", "2%", "17.5 J/TH" or "5¢" means; null where none is clear. */
export function readFigure(text: string, { cents = false, unit = "" }: Reading = {}): number | null {
  const bare = withoutUnit(text.replace(/[\s_']/g, ""), unit);
  const match = FIGURE.exec(withPoint(bare));
  if (!match) return null;
  const suffix = match[2] ?? "";
  const multiple = CENTS.has(suffix) ? (cents ? 0.01 : undefined) : MULTIPLES[suffix];
  return multiple === undefined ? null : Number((Number(match[1]) * multiple).toPrecision(15));
}

function withoutUnit(text: string, unit: string): string {
  const ends = [unit, unit.slice(unit.indexOf("/"))].filter(Boolean);
  const end = ends.find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
  return end ? text.slice(0, -end.length) : text;
}

/** Commas between groups of three digits part thousands; a single one elsewhere, or behind 0, is a decimal point. */
function withPoint(text: string): string {
  const commas = text.replace(/，/g, ",");
  return /^\D*[1-9]\d{0,2}(,\d{3})+(?!\d|,)/.test(commas)
    ? commas.replace(/,/g, "")
    : commas.replace(/^([^,]*),/, "$1.");
}
