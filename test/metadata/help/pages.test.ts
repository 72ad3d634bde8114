import path from "node:path";
import { catalogue } from "../../../src/functions/catalogue";
import { catalogueTexts } from "../../../src/functions/catalogue.texts";
import { helpFiles } from "../../../src/metadata/help/files";

const files = helpFiles();
const pages = Object.entries(files).filter(([name]) => name.endsWith(".html"));
const decoded = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const pageOf = (id: string, folder = "help") => files[`${folder}/${id.toLowerCase().replaceAll("_", "-")}.html`] ?? "";

describe("the help pages", () => {
  it("are one a function and an index, in each language", () => {
    expect(pages).toHaveLength(2 * (Object.keys(catalogue).length + 1));
  });

  it.each(pages)("%s links only to what is served", (name, html) => {
    const targets = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = ""]) => target);
    const missing = targets
      .map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(name), target)))
      .filter((target) => !(target in files) && !target.startsWith("assets/icon-"));
    expect(targets.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it.each(pages)("%s says nothing that was left empty", (_name, html) => {
    expect(html).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}(?!<)/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|zh-CN)">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  it("show each parameter, every example, the plain formula and what a slip is answered", () => {
    const html = decoded(pageOf("BREAKEVEN_KWH"));
    for (const { name } of catalogue.BREAKEVEN_KWH.parameters) expect(html).toContain(name);
    for (const { about } of catalogueTexts.BREAKEVEN_KWH.examples) expect(html).toContain(about.en);
    expect(html).toContain("=(hashprice*(1-pool_fee)*uptime-other_cost)/(24*efficiency*uptime)");
    expect(html).toContain("=MINING.BREAKEVEN_KWH(0.035,20)");
    expect(html).toContain("A figure per TH/s must be multiplied by 1,000: type 35.");
  });

  it("answer a slip in the language of the page", () => {
    expect(decoded(pageOf("BREAKEVEN_KWH", "help/zh-CN"))).toContain("若为每 TH/s 的数值，须乘以 1,000：请输入 35。");
  });

  it("show a moment as a date, also in a table", () => {
    expect(decoded(pageOf("DIFF_FORECAST"))).toMatch(/2024-02-15 \d\d:\d\d UTC/);
  });
});
