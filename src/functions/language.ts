/** The languages that Hashcell speaks, by their tags in Office. */
export type Language = "en" | "zh-CN";

/** A text in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** The language to use where Office displays `tag` ("en-US", "zh-CN", "zh-Hans", …). */
export function languageOf(tag: string | null | undefined): Language {
  return /^zh\b/i.test(tag ?? "") ? "zh-CN" : "en";
}
