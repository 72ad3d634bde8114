import type { Language } from "../../functions/language";
import { languageOf } from "../../functions/language";
import { settings } from "../../workbook/settings";

/** What the user has chosen: a language, or null to follow Office. */
export type LanguageChoice = Language | null;

/** The language that the pane and the functions speak now. */
export function currentLanguage(): Language {
  return globalThis.hashcellLanguage ?? officeLanguage();
}

/** The language that Office itself is shown in. */
export function officeLanguage(): Language {
  return languageOf(globalThis.Office?.context?.displayLanguage ?? navigator.language);
}

export const languageChoice = (): LanguageChoice => settings.get("language");

/** Takes up the choice of an earlier session. */
export function restoreLanguage(): void {
  globalThis.hashcellLanguage = languageChoice() ?? undefined;
}

/** False where the choice will be forgotten when the pane closes. */
export function chooseLanguage(choice: LanguageChoice): boolean {
  globalThis.hashcellLanguage = choice ?? undefined;
  return settings.set("language", choice);
}
