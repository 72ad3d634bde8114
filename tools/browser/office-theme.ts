import type { Page } from "playwright-core";
import { CONNECTOR_PATH, CONNECTOR_SCRIPT } from "../../playground/server/pane-page";

export type Theme = "light" | "dark";

/** Office's themes White and Black, as desktop Excel hands them to an add-in: colours are whole numbers. */
const OFFICE_THEMES: Readonly<Record<Theme, object>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x212121,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x212121,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
};

/** Has Office tell the pane of a theme. Call it before the page opens. */
export async function dressInTheme(page: Page, theme: Theme): Promise<void> {
  const answer = JSON.stringify(JSON.stringify(OFFICE_THEMES[theme]));
  await page.route(`**${CONNECTOR_PATH}`, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `${CONNECTOR_SCRIPT}window.external.GetContext().GetOfficeThemeInfo = () => ${answer};\n`,
    }),
  );
}
