import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../functions/language";
import en from "../../locales/en.json";
import zhCN from "../../locales/zh-CN.json";

export type WordId = keyof typeof en;

const words: Record<Language, Record<WordId, string>> = { en, "zh-CN": zhCN };

export type Values = Readonly<Record<string, string | number>>;

/** The pane's words in one language. */
export interface Speaker {
  readonly language: Language;
  /** A text, with its {placeholders} filled in. */
  readonly say: (id: WordId, values?: Values) => string;
}

export const speaker = (language: Language): Speaker => ({
  language,
  say: (id, values = {}) =>
    words[language][id].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot)),
});

export const isWordId = (id: string): id is WordId => id in en;

export const SpeakerContext = createContext<Speaker>(speaker("en"));

export const useSpeaker = (): Speaker => useContext(SpeakerContext);
