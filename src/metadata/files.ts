import type { Language } from "../functions/language";
import { functionsMetadata } from "./functions-metadata";

const FILES: Readonly<Record<string, Language>> = { "functions.json": "en", "functions.zh-CN.json": "zh-CN" };

/** The metadata files that Excel reads, by name. */
export function metadataFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, language]) => [
      name,
      `${JSON.stringify(functionsMetadata(language), null, 2)}\n`,
    ]),
  );
}
