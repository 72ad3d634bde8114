import { declarations } from "./catalogue";
import type { Language } from "./language";
import { languageOf } from "./language";
import type { Answer } from "./run";
import { FunctionError, runner } from "./run";

declare global {
  /** The language chosen in the pane, which is a bundle of its own in the same page; undefined follows Office. */
  var hashcellLanguage: Language | undefined;
}

/** Read at each error: Office may not be ready when this file runs, and the choice may change. */
const language = (): Language => globalThis.hashcellLanguage ?? languageOf(globalThis.Office?.context?.displayLanguage);

/** Excel shows the sentence only of its own error class, which office.js may define after this file runs. */
function toExcelError(error: FunctionError): FunctionError | CustomFunctions.Error {
  if (!globalThis.CustomFunctions?.Error) return error;
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}

for (const declaration of declarations) {
  const run = runner(declaration, language);
  CustomFunctions.associate(declaration.id, (...args: unknown[]): Answer => {
    try {
      return run(...args);
    } catch (error) {
      throw error instanceof FunctionError ? toExcelError(error) : error;
    }
  });
}
