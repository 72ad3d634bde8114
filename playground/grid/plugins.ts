import { LocaleService } from "@univerjs/core";
import type { ILanguagePack, Plugin, PluginCtor, Univer } from "@univerjs/core";
import type { Language } from "../page/options";

type PluginList = readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown])[];

interface PresetModule {
  readonly preset: () => { readonly plugins: PluginList };
}

interface LazyPreset<Module extends PresetModule = PresetModule> {
  readonly module: () => Promise<Module>;
  readonly texts: Readonly<Record<Language, () => Promise<{ default: ILanguagePack }>>>;
}

const PRESETS = {
  conditionalFormatting: {
    module: () => import("./presets/conditional-formatting"),
    texts: {
      en: () => import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
      "zh-CN": () => import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
    },
  },
  dataValidation: {
    module: () => import("./presets/data-validation"),
    texts: {
      en: () => import("@univerjs/preset-sheets-data-validation/locales/en-US"),
      "zh-CN": () => import("@univerjs/preset-sheets-data-validation/locales/zh-CN"),
    },
  },
  drawing: {
    module: () => import("./presets/drawing"),
    texts: {
      en: () => import("@univerjs/preset-sheets-drawing/locales/en-US"),
      "zh-CN": () => import("@univerjs/preset-sheets-drawing/locales/zh-CN"),
    },
  },
} satisfies Record<string, LazyPreset>;

type Presets = typeof PRESETS;

/** What a plugin brings along once it is loaded: its commands and models. */
export type PluginModule<Name extends keyof Presets> = Awaited<ReturnType<Presets[Name]["module"]>>;

/** Timers fire in order, so one that is set later and for longer fires once Univer's own has. */
const UNIVER_STARTS_LATE_PLUGINS_MS = 4;

/** Parts of the grid that a workbook may do without. Each is fetched when it is first used: together they would add half a second to every start. */
export class Plugins {
  readonly #univer: Univer;
  readonly #language: Language;
  readonly #loading = new Map<string, Promise<PresetModule>>();
  readonly #loaded = new Map<string, PresetModule>();

  constructor(univer: Univer, language: Language) {
    this.#univer = univer;
    this.#language = language;
  }

  load<Name extends keyof Presets>(name: Name): Promise<PluginModule<Name>> {
    const loading = this.#loading.get(name) ?? this.#register(name);
    this.#loading.set(name, loading);
    return loading as Promise<PluginModule<Name>>;
  }

  /** Undefined if nobody has used it yet. */
  loaded<Name extends keyof Presets>(name: Name): PluginModule<Name> | undefined {
    return this.#loaded.get(name) as PluginModule<Name> | undefined;
  }

  async #register(name: keyof Presets): Promise<PresetModule> {
    const { module, texts }: LazyPreset = PRESETS[name];
    const [loaded, pack] = await Promise.all([module(), texts[this.#language]()]);
    const locales = this.#univer.__getInjector().get(LocaleService);
    locales.load({ [locales.getCurrentLocale()]: pack.default });
    registerPlugins(this.#univer, loaded.preset().plugins);
    await new Promise((resolve) => setTimeout(resolve, UNIVER_STARTS_LATE_PLUGINS_MS + 1));
    this.#loaded.set(name, loaded);
    return loaded;
  }
}

/** Gives the spreadsheet its parts. */
export function registerPlugins(univer: Univer, plugins: PluginList): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin as PluginCtor<Plugin>);
  }
}
