import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(PROJECT, file), "utf8");
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

const STRING = `"(?:[^"\\\\]|\\\\.)*"|'[^']*'`;
/** Texts that stand beside the code, by the language that they are marked with. */
const markedTexts = (mark: string): string[] =>
  filesIn("src", /\.tsx?$/).flatMap((file) =>
    [...read(file).matchAll(new RegExp(`(?:^|[{\\s,])${mark}:\\s*(${STRING})`, "g"))].map((found) =>
      found[1]!.slice(1, -1),
    ),
  );
const words = (ending: RegExp): string[] =>
  filesIn("src/locales", ending).flatMap((file) => Object.values(JSON.parse(read(file)) as Record<string, string>));
const lines = (ending: RegExp): string[] => filesIn("docs", ending).flatMap((file) => read(file).split("\n"));

const english = [
  ...words(/(^|\.)en\.json$/),
  ...markedTexts("en"),
  ...lines(/^[^.]*\.md$/),
  ...read("README.md").split("\n"),
];
const chinese = [...words(/zh-CN\.json$/), ...markedTexts('"zh-CN"'), ...lines(/\.zh-CN\.md$/)];

const HAN = "[\\u4e00-\\u9fff]";
const offending = (texts: readonly string[], rule: RegExp): string[] => texts.filter((text) => rule.test(text));

describe("the Chinese texts", () => {
  it("are all found", () => expect(chinese.length).toBeGreaterThan(2000));

  it.each([
    ["a space between Chinese and letters or figures", `${HAN}[A-Za-z0-9$±]|[A-Za-z0-9%¢]${HAN}`],
    ["full-width punctuation", `${HAN}[,;:!?]|[,;:!?]${HAN}`],
    ["no space beside full-width punctuation", " [，。；：！？（）、《》]|[，。；：！？（）、《》] "],
    ["curly quotation marks", "[「」『』]"],
    ["one ellipsis", "……"],
    ["percentages without a space", "\\d %"],
  ])("have %s", (_rule, pattern) => expect(offending(chinese, new RegExp(pattern))).toEqual([]));
});

describe("the Chinese terms", () => {
  it.each([
    ["哈希价格", "算力价格"],
    ["难度调整", "重定目标"],
    ["电表侧", "电表处"],
    ["纯 Excel 公式", "纯公式|普通 Excel"],
    ["机队", "矿机群"],
  ])("say %s, and nothing else for it", (term, others) => {
    expect(offending(chinese, new RegExp(term))).not.toEqual([]);
    expect(offending(chinese, new RegExp(others))).toEqual([]);
  });
});

describe("the English texts", () => {
  it("are all found", () => expect(english.length).toBeGreaterThan(2000));

  it.each([
    ["percentages without a space", "[\\d}] %(?!\\w)"],
    ["one ellipsis", "\\.\\.\\.(?!\\w)"],
  ])("have %s", (_rule, pattern) => expect(offending(english, new RegExp(pattern))).toEqual([]));
});
