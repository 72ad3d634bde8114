import en from "./en.json";
import { fill } from "./fill";
import type { Values } from "./fill";
import zhCN from "./zh-CN.json";

export type { Values } from "./fill";

export type WordId = keyof typeof en;

const words = { en, "zh-CN": zhCN } as const satisfies Record<string, Record<WordId, string>>;

/** Says a text in one language, with its {placeholders} filled in. */
export type Say = (id: WordId, values?: Values) => string;

export const sayIn =
  (language: keyof typeof words): Say =>
  (id, values = {}) =>
    fill(words[language][id], values);

export const isWordId = (id: string): id is WordId => Object.hasOwn(en, id);

/** A unit in the reader's language; signs are the same in every one. */
export function unitText(say: Say, unit: string): string {
  const id = `unit.${unit}`;
  return isWordId(id) ? say(id) : unit;
}
