import { fill } from "../locales/fill";
import type { Values } from "../locales/fill";
import type { ModelWordId } from "../locales/model-words";
import { isModelWordId, modelWords } from "../locales/model-words";
import type { WordId as SheetWordId } from "./words";
import { word as sheetWord } from "./words";
import type { Language } from "./language";

/** A text of the models, or one that they share with the market sheet. */
export type WordId = ModelWordId | SheetWordId;

export const word = (language: Language, id: WordId, values: Values = {}): string =>
  isModelWordId(id) ? fill(modelWords[language][id], values) : sheetWord(language, id, values);
