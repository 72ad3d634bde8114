import type { Language } from "./page/options";

/** `document.settings` as office.js reads and writes it through the host. */
export interface StoredSettings {
  entries(): Iterable<[name: string, json: string]>;
  replace(entries: Iterable<[name: string, json: string]>): void;
}

const DISPLAY_LANGUAGES: Record<Language, string> = { en: "en-US", "zh-CN": "zh-CN" };

/** office.js asks for sets one by one, so name only what the host behind it can carry. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
};

const THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x212121,
  controlBackgroundColor: 0xf3f3f3,
  controlForegroundColor: 0x212121,
};

const APP_TYPE_EXCEL = 1;
const TASK_PANE_SHOWN = 2;

const displayLanguage = (language: Language): string => DISPLAY_LANGUAGES[language];

/** The address that tells office.js which Excel it is in; the final 1 says that the runtime is shared. */
export const hostInfo = (language: Language): string =>
  `_host_Info=Excel$Win32$16.01$${displayLanguage(language)}$$$$1`;

/** What office.js finds at `window.external.GetContext()` inside Excel for Windows. */
export function createExternal(language: Language, settings: StoredSettings): object {
  const context = {
    GetAppType: () => APP_TYPE_EXCEL,
    GetSolutionRef: () => "playground",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.18000.10000",
    GetOsfVersion: () => 1,
    GetAppUILocale: () => displayLanguage(language),
    GetAppDataLocale: () => displayLanguage(language),
    GetDocUrl: () => "",
    GetAppCapabilities: () => 3,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "playground",
    GetInitialDisplayMode: () => TASK_PANE_SHOWN,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of settings.entries()) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: string[], values: string[]) =>
        settings.replace(names.map((name, index) => [name, values[index] ?? ""])),
    }),
  };
  return {
    GetContext: () => context,
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (status: number) => void) => done?.(0),
    UnregisterEvent: () => undefined,
    GetLoggingAllowed: () => false,
  };
}
