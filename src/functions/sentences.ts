import en from "../locales/errors.en.json";
import zhCN from "../locales/errors.zh-CN.json";
import { fill } from "../locales/fill";
import type { Values } from "../locales/fill";
import type { Language } from "./language";

export type { Values } from "../locales/fill";

export type SentenceId = keyof typeof en;
/** Keys that say what a wrong number probably meant. */
export type HintId = Extract<SentenceId, `hint.${string}`>;

const sentences: Record<Language, Record<SentenceId, string>> = { en, "zh-CN": zhCN };

/** The sentence in a language, with its {placeholders} filled in. */
export function sentence(language: Language, id: SentenceId, values: Values = {}): string {
  return fill(sentences[language][id], values);
}

/** The words of a sentence in every language. */
export const inEveryLanguage = (id: SentenceId): string[] => Object.values(sentences).map((words) => words[id]);

/** The name of a parameter for people: its id in English, its Chinese word with the id in Chinese. */
export function parameterName(language: Language, name: string): string {
  const id = `parameter.${name}`;
  const label = id in sentences[language] ? sentences[language][id as SentenceId] : name;
  return language === "en" ? name : `${label} ${name}`;
}

/** A unit for people: its words in the language, and the rest, such as J/TH, as it is. */
export function unitName(language: Language, unit: string): string {
  const id = `unit.${unit}`;
  return id in sentences[language] ? sentences[language][id as SentenceId] : unit;
}

/** What people may call a parameter: its id, and its word in every language, with or without the id. */
export function parameterWords(name: string): string[] {
  const words = Object.values(sentences).map((byId) => byId[`parameter.${name}` as SentenceId] ?? name);
  return [name, ...words, ...words.map((word) => `${word} ${name}`)];
}

/** The most characters of a cell's text that a sentence repeats. */
const QUOTED = 80;

/** A cell's text, cut where it would drown the sentence around it. */
export function cut(text: string): string {
  // No character takes more than two units.
  return text.length > QUOTED ? `${[...text.slice(0, 2 * QUOTED)].slice(0, QUOTED).join("")}…` : text;
}
