/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MISTAKES } from "./manifest/mistakes";
import { manifestFiles } from "./manifest/reading";
import { manifestProblems } from "./manifest/problems";
import type { ReadFile } from "./manifest/rules/icons";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");

const reader =
  (folder: string): ReadFile =>
  (path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
const sources = reader(ROOT);
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

describe("the manifest", () => {
  test("has no problem", () => {
    expect(manifestProblems(xml, sources)).toEqual([]);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(/<Version>(.*)<\/Version>/.exec(xml)?.[1]).toBe(`${version}.0`);
  });

  test("names the files of the add-in and no others", () => {
    expect(manifestFiles(xml)).toEqual([
      "assets/icon-16.png",
      "assets/icon-32.png",
      "assets/icon-64.png",
      "assets/icon-80.png",
      "functions.js",
      "functions.json",
      "functions.zh-CN.json",
      "help/index.html",
      "help/zh-CN/index.html",
      "taskpane.html",
    ]);
  });
});

describe("a manifest is refused when", () => {
  test.each(MISTAKES)("$mistake", ({ plant, problem }) => {
    const spoilt = plant(xml);
    expect(spoilt).not.toBe(xml);
    expect(manifestProblems(spoilt, sources)).toContainEqual(expect.stringMatching(problem));
  });

  test("an icon has another size inside than its name says", () => {
    const swapped: ReadFile = (path) => sources(path.replace("icon-32", "icon-16"));
    expect(manifestProblems(xml, swapped)).toContain("IconUrl must be 32 px square; assets/icon-32.png is 16 x 16.");
  });

  test("an icon is a PNG by name only", () => {
    const text: ReadFile = () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
    expect(manifestProblems(xml, text)).toContain("IconUrl is not a PNG inside: assets/icon-32.png.");
  });
});

const whenBuilt = existsSync(join(DIST, "manifest.xml")) ? describe : describe.skip;

whenBuilt("the built manifest", () => {
  const built = () => readFileSync(join(DIST, "manifest.xml"), "utf8");

  test("has no problem", () => {
    expect(manifestProblems(built(), reader(DIST))).toEqual([]);
  });

  test("names only files that the build wrote", () => {
    expect(manifestFiles(built()).filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});
