import type { ComponentChildren } from "preact";
import type { Language } from "../../functions/language";
import { languages, linkTo, pagePath, STYLE_PATH } from "./paths";
import { sayIn } from "../../locales/words";

interface DocumentProps {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The function the page is about; none for the index. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

/** What all pages have in common. */
export function Document({ language, title, description, id, children }: DocumentProps) {
  const say = sayIn(language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href={linkTo("assets/icon-32.png", language)} />
        <link rel="stylesheet" href={linkTo(STYLE_PATH, language)} />
      </head>
      <body>
        <header>
          <a class="home" href={linkTo(pagePath(language), language)}>
            <img src={linkTo("assets/icon-64.png", language)} alt="" width="28" height="28" />
            {say("help.title")}
          </a>
          <nav aria-label={say("settings.language")}>
            {languages
              .filter((other) => other !== language)
              .map((other) => (
                <a key={other} href={linkTo(pagePath(other, id), language)} hreflang={other} lang={other}>
                  {LANGUAGE_NAMES[other]}
                </a>
              ))}
          </nav>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
