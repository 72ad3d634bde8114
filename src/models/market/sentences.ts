import type { FieldId, Finding, Reason } from "../../market";
import type { Language } from "../language";
import { word } from "../words";
import { FIELD_ROWS } from "./rows";

const TWO_DAYS = 48;

/** What a reason or a finding says, its figures written out. */
export function sentence(language: Language, { id, values }: Reason | Finding): string {
  const texts = Object.entries(values).map(([name, value]) => [name, textOf(language, name, value)] as const);
  return word(language, id, Object.fromEntries([...texts, ["age", ageOf(language, values.hours)]]));
}

function textOf(language: Language, name: string, value: string | number): string {
  if (name === "field" && Object.hasOwn(FIELD_ROWS, value)) return word(language, FIELD_ROWS[value as FieldId].label);
  return typeof value === "number" ? figure(language, name, value) : value;
}

function figure(language: Language, name: string, value: number): string {
  const signed = name === "percent" ? ({ signDisplay: "exceptZero" } as const) : {};
  const digits = Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, { ...digits, ...signed }).format(value);
}

function ageOf(language: Language, hours: string | number | undefined): string {
  if (typeof hours !== "number") return "";
  if (hours < 1) return word(language, "market.age.under");
  if (hours < 2) return word(language, "market.age.hour");
  if (hours < TWO_DAYS) return word(language, "market.age.hours", { hours: String(Math.floor(hours)) });
  return word(language, "market.age.days", { days: String(Math.floor(hours / 24)) });
}
