/** What a text's {placeholders} stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a text's {placeholders}; one without a value stays as it is. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
