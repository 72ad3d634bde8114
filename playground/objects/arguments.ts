import { invalidArgument } from "./api-error";

/** Arguments come as JSON; anything of the wrong kind is the caller's mistake, as in Excel. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export const asOptionalText = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : asText(value);

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, table: Readonly<Record<T, unknown>>): T {
  if (typeof value !== "string" || !(value in table)) throw invalidArgument();
  return value as T;
}
