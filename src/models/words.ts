import type { Values, WordId } from "../locales/words";
import { sayIn } from "../locales/words";
import type { Language } from "./language";

export type { WordId } from "../locales/words";

/** A text of the sheets, its {placeholders} filled in. */
export const word = (language: Language, id: WordId, values?: Values): string => sayIn(language)(id, values);
