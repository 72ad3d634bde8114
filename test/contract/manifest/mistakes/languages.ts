import { swap, untranslate } from "./mistake";
import type { Mistake } from "./mistake";

const CHINESE_GROUP = '<bt:Override Locale="zh-CN" Value="比特币挖矿"/>';
const HEAD_TRANSLATED = ["DisplayName", "Description", "SupportUrl"];
const RESOURCES_TRANSLATED = [
  "Functions.Metadata.Url",
  "Help.Url",
  "GetStarted.Title",
  "Group.Label",
  "PaneButton.Label",
  "PaneButton.Tip.Title",
  "GetStarted.Description",
  "PaneButton.Tip",
];

export const languages: Mistake[] = [
  ...HEAD_TRANSLATED.map((name) => ({
    mistake: `${name} has no Chinese`,
    plant: untranslate(`<${name} DefaultValue`),
    problem: new RegExp(`^<${name}> lacks its zh-CN override`),
  })),
  ...RESOURCES_TRANSLATED.map((id) => ({
    mistake: `${id} has no Chinese`,
    plant: untranslate(` id="${id}"`),
    problem: new RegExp(`id="${id}"> lacks its zh-CN override`),
  })),
  {
    mistake: "a Chinese text was left in English",
    plant: swap("比特币挖矿", "Mining"),
    problem: /"Group.Label"> is not Chinese/,
  },
  {
    mistake: "the Chinese metadata is the English file",
    plant: swap("functions.zh-CN.json", "functions.json"),
    problem: /"Functions.Metadata.Url"> is not Chinese/,
  },
  {
    mistake: "a locale is misspelt",
    plant: swap('Locale="zh-CN"', 'Locale="zh_CN"'),
    problem: /is given in zh_CN, not in zh-CN/,
  },
  {
    mistake: "a text has two Chinese overrides",
    plant: swap(CHINESE_GROUP, CHINESE_GROUP.repeat(2)),
    problem: /"Group.Label"> has more than one zh-CN override/,
  },
];
