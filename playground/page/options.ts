export type Language = "en" | "zh-CN";

/** How a cell's call reaches the function: at once, or through Microsoft's custom functions runtime as in Excel. */
export type Runtime = "direct" | "office";

export interface Options {
  readonly language: Language;
  readonly runtime: Runtime;
}

/** The options that the page's address asks for. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  return {
    language: query.get("lang")?.startsWith("zh") ? "zh-CN" : "en",
    runtime: query.get("runtime") === "office" ? "office" : "direct",
  };
}
