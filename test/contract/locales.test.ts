import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import en from "../../src/locales/en.json";
import errorsEn from "../../src/locales/errors.en.json";
import errorsZh from "../../src/locales/errors.zh-CN.json";
import modelsEn from "../../src/locales/models.en.json";
import modelsZh from "../../src/locales/models.zh-CN.json";
import zhCN from "../../src/locales/zh-CN.json";

type Words = Readonly<Record<string, string>>;
const SOURCE = path.resolve(__dirname, "../../src");
const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(path.join(SOURCE, file), "utf8"))
  .join("\n");

/** Keys that the code puts together, so that their whole name stands nowhere: what they are of must stand there. */
const COMPOSED = /^(bounds|parameter|unit|functions\.family)\.(.*)$/;
const isUsed = (key: string): boolean => {
  const [, family, name] = COMPOSED.exec(key) ?? [];
  return family === "bounds" || code.includes(`"${name ?? key}"`);
};
const PLACEHOLDER = /\{\w+\}/g;

const pairs: readonly [name: string, english: Words, chinese: Words][] = [
  ["the pane's words", en, zhCN],
  ["the error sentences", errorsEn, errorsZh],
  ["the models' words", modelsEn, modelsZh],
];

describe.each(pairs)("%s", (_name, english, chinese) => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it("are translated: Chinese has Chinese characters unless both are the same term", () => {
    const latin = Object.entries(chinese).filter(
      ([key, text]) => !/[\u4e00-\u9fff]/.test(text) && text !== english[key],
    );
    expect(latin.map(([key]) => key).filter((key) => key !== "joint")).toEqual([]);
    expect(Object.entries(english).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it("have the same placeholders in both languages", () => {
    for (const [key, text] of Object.entries(english)) {
      expect([key, new Set(chinese[key]?.match(PLACEHOLDER))]).toEqual([
        key,
        new Set(text.match(PLACEHOLDER) ?? undefined),
      ]);
    }
  });

  it("are all used", () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});
