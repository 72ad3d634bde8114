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

const FIGURE = /^[^\d+\-.]{0,4}([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(¢|c|k|K|M|G|B|bn|T|P|E|%|万亿|万|亿)?$/;

/** The number that a text like "126T", "$67,800", "2%" or "5¢" (where cents make sense) means; null where none is clear. */
export function readFigure(text: string, cents = false): number | null {
  const match = FIGURE.exec(text.replace(/[\s,，_']/g, ""));
  if (!match) return null;
  const suffix = match[2] ?? "";
  const multiple = suffix === "¢" || suffix === "c" ? (cents ? 0.01 : undefined) : MULTIPLES[suffix];
  return multiple === undefined ? null : Number((Number(match[1]) * multiple).toPrecision(15));
}
