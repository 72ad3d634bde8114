import type { Language } from "../../functions/language";

const FOLDERS: Readonly<Record<Language, string>> = { en: "help", "zh-CN": "help/zh-CN" };

export const languages = Object.keys(FOLDERS) as Language[];

const fileOf = (id: string) => `${id.toLowerCase().replaceAll("_", "-")}.html`;

/** Where the page of a function, or the index, is served. */
export const pagePath = (language: Language, id?: string): string =>
  `${FOLDERS[language]}/${id ? fileOf(id) : "index.html"}`;

export const STYLE_PATH = "help/help.css";

/** A link from one page to another file of the add-in. */
export function linkTo(path: string, from: Language): string {
  return `${"../".repeat(FOLDERS[from].split("/").length)}${path}`;
}
