import { renderToString } from "preact-render-to-string";
import { entries } from "../../functions/entry";
import { FunctionPage } from "./function-page";
import { IndexPage } from "./index-page";
import { languages, pagePath } from "./paths";

const html = (page: Parameters<typeof renderToString>[0]) => `<!doctype html>\n${renderToString(page)}\n`;

/** The help pages by path: an index and a page a function, in each language. */
export function helpPages(): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [pagePath(language), html(<IndexPage language={language} />)],
      ...entries.map((entry) => [
        pagePath(language, entry.id),
        html(<FunctionPage language={language} entry={entry} />),
      ]),
    ]),
  ) as Record<string, string>;
}
