import { sayIn, unitText } from "../../locales/words";
import type { Language } from "../language";

/** A unit in the reader's language. */
export const unitWord = (language: Language, unit: string): string => unitText(sayIn(language), unit);
