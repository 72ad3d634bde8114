import type { Language } from "../functions/language";
import { functionsMetadata } from "./functions-metadata";

const FILES: Readonly<Record<string, Language>> = { "functions.json": "en", "functions.zh-CN.json": "zh-CN" };

/** The metadata files that Excel reads, by name, for an add-in that is served from `host`. */
export function functionsFiles(host: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, language]) => [
      name,
      `${JSON.stringify(functionsMetadata(language, host), null, 2)}\n`,
    ]),
  );
}
