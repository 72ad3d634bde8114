const DAY = /(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))/.source;
const TIME = /[T\s]*(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?/.source;
const DATE = new RegExp(`^${DAY}(?:${TIME})?Z?$`);

/** What to type for a date written as text, the year first, or as eight digits; null where it is no such date. */
export function dateFormula(text: string): string | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number) as Three;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const time = match[6] ? `+TIME(${match.slice(6).map(Number).map(orNought).join(",")})` : "";
  return `DATE(${year},${month},${day})${time}`;
}

type Three = [number, number, number];

/** A part that was left out. */
const orNought = (part: number): number => part || 0;
