import type { Language } from "./options";

const en = {
  title: "Hashcell playground",
  pane: "Task pane",
  loading: "Loading…",
  calculating: "Calculating…",
  ready: "Ready",
  paneMissing: "The task pane did not load. Build the add-in first: npm run build",
  loop: "This formula refers to its own result, directly or through other cells.",
  oneValue: "{parameter} takes one value, not a range.",
  missing: "{parameter} is missing.",
  notAssociated: "{function} is described in functions.json, but the add-in has not associated it.",
  notAResult: "{function} returned something that a cell cannot show.",
};

export type Texts = typeof en;

const zhCN: Texts = {
  title: "Hashcell 试验台",
  pane: "任务窗格",
  loading: "正在加载…",
  calculating: "正在计算…",
  ready: "就绪",
  paneMissing: "任务窗格未能加载。请先构建加载项：npm run build",
  loop: "此公式直接或通过其他单元格引用了自身的结果。",
  oneValue: "{parameter} 只接受单个值，不接受区域。",
  missing: "缺少参数 {parameter}。",
  notAssociated: "functions.json 中有 {function}，但加载项未关联该函数。",
  notAResult: "{function} 返回了单元格无法显示的内容。",
};

export const texts: Record<Language, Texts> = { en, "zh-CN": zhCN };

/** Puts values into a text's {slots}. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
