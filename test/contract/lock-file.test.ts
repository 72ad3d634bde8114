import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string) => readFileSync(path.resolve(__dirname, "../..", name), "utf8");

describe("the dependencies", () => {
  it("are pinned to exact versions", () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("are locked without the address of any registry", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved"|registry\./);
  });
});
