import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { ILanguagePack, Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../page/options";
import { Plugins, registerPlugins } from "./plugins";

export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly plugins: Plugins;
}

const LOCALES: Record<Language, { type: LocaleType; load: () => Promise<{ default: ILanguagePack }> }> = {
  en: { type: LocaleType.EN_US, load: () => import("@univerjs/preset-sheets-core/locales/en-US") },
  "zh-CN": { type: LocaleType.ZH_CN, load: () => import("@univerjs/preset-sheets-core/locales/zh-CN") },
};

const WORKBOOK_ID = "playground";

/** An empty workbook of one sheet. Univer's own `createUniver` would pull in its unlicensed packages, so the plugins go in one by one. */
export async function createGrid(container: string, language: Language, sheetName: string): Promise<Grid> {
  const locale = LOCALES[language];
  const texts = await locale.load();
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    theme: defaultTheme,
    locale: locale.type,
    locales: { [locale.type]: texts.default },
  });
  registerPlugins(univer, UniverSheetsCorePreset({ container }).plugins);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: WORKBOOK_ID,
    name: "Hashcell",
    appVersion: "0.25.1",
    locale: locale.type,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: sheetName, rowCount: 3000, columnCount: 60 } },
  });
  return { api, injector: univer.__getInjector(), plugins: new Plugins(univer, language) };
}
