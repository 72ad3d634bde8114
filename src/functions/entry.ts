import type { FunctionId } from "./catalogue";
import { catalogue } from "./catalogue";
import { catalogueTexts } from "./catalogue.texts";
import type { AnyDeclaration } from "./declaration";
import type { Language } from "./language";
import type { Parameter } from "./parameter";
import { sentence } from "./sentences";
import type { SentenceId } from "./sentences";
import type { FunctionTexts } from "./texts";
import { vocabularyTexts } from "./vocabulary/texts";

/** A function as a reader meets it: its declaration with its texts. */
export interface FunctionEntry {
  readonly id: string;
  readonly declaration: AnyDeclaration;
  readonly texts: FunctionTexts;
}

export const entries: readonly FunctionEntry[] = (Object.keys(catalogue) as FunctionId[]).map((id) => ({
  id,
  declaration: catalogue[id],
  texts: catalogueTexts[id],
}));

/** A parameter's name in words, as a heading: "BTC price". */
export const parameterLabel = (language: Language, { name }: Parameter): string =>
  sentence(language, `parameter.${name}` as SentenceId).replace(/^[a-z](?![A-Z])/, (letter) => letter.toUpperCase());

/** What a parameter means in this function. */
export const parameterMeaning = (language: Language, { texts }: FunctionEntry, { name }: Parameter): string =>
  (texts.notes?.[name] ?? vocabularyTexts[name])?.[language] ?? "";
