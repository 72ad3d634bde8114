import type { Language } from "../functions/language";
import en from "../locales/en.json";
import zhCN from "../locales/zh-CN.json";

export type WordId = keyof typeof en;

const words: Record<Language, Record<WordId, string>> = { en, "zh-CN": zhCN };

/** Says the words of the pages in one language. */
export type Say = (id: WordId, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (id, values = {}) =>
    words[language][id].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** A unit in the reader's language; signs are the same in every one. */
export function unitText(say: Say, unit: string): string {
  const id = `unit.${unit}`;
  return id in en ? say(id as WordId) : unit;
}
