import en from "./models.en.json";
import zhCN from "./models.zh-CN.json";

/** Texts of the models, apart from the pane's so that they load with the models only. */
export type ModelWordId = keyof typeof en;

export const modelWords = { en, "zh-CN": zhCN } as const satisfies Record<string, Record<ModelWordId, string>>;

export const isModelWordId = (id: string): id is ModelWordId => Object.hasOwn(en, id);
