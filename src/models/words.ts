import en from "../locales/en.json";
import zhCN from "../locales/zh-CN.json";
import type { Language } from "./language";

export type WordId = keyof typeof en;

const words: Readonly<Record<Language, Readonly<Record<WordId, string>>>> = { en, "zh-CN": zhCN };

/** A text of the sheets, its {placeholders} filled in. */
export function word(language: Language, id: WordId, values: Readonly<Record<string, string>> = {}): string {
  return words[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
