import type { FunctionId } from "../../functions/catalogue";
import { catalogue } from "../../functions/catalogue";
import { catalogueTexts } from "../../functions/catalogue.texts";
import type { AnyDeclaration } from "../../functions/declaration";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import { sentence } from "../../functions/sentences";
import type { SentenceId } from "../../functions/sentences";
import type { FunctionTexts } from "../../functions/texts";
import { vocabularyTexts } from "../../functions/vocabulary/texts";

/** A function as the pane shows it: its declaration with its texts. */
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
