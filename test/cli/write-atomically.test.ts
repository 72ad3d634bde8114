import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeAtomically } from "../../src/cli/write-atomically";
import { filesOf, newFolder, removeFolder } from "./run-snapshot";

let folder: string;
beforeEach(async () => (folder = await newFolder()));
afterEach(() => removeFolder(folder));

describe("writing a file", () => {
  it("shows readers the old text whole or the new one whole", async () => {
    const file = path.join(folder, "snapshot.json");
    const texts = ["a", "b"].map((letter) => letter.repeat(4_000_000));
    await writeFile(file, texts[0] ?? "");
    let writing = true;
    const reading = (async () => {
      const seen = new Set<string>();
      while (writing) seen.add((await readFile(file, "utf8")).replace(/^(a+|b+)$/, (all) => `${all[0]}${all.length}`));
      return seen;
    })();
    for (let round = 0; round < 10; round += 1) await writeAtomically(file, texts[round % 2] ?? "");
    writing = false;
    for (const seen of await reading) expect(["a4000000", "b4000000"]).toContain(seen.slice(0, 20));
  });

  it("that fails leaves nothing behind", async () => {
    await mkdir(path.join(folder, "snapshot.json"));
    await expect(writeAtomically(path.join(folder, "snapshot.json"), "text")).rejects.toThrow();
    expect(Object.keys(await filesOf(folder))).toEqual(["snapshot.json"]);
  });

  it("twice at once ends with one of the two", async () => {
    const file = path.join(folder, "snapshot.json");
    await Promise.all([writeAtomically(file, "one"), writeAtomically(file, "other")]);
    expect(["one", "other"]).toContain(await readFile(file, "utf8"));
    expect(Object.keys(await filesOf(folder))).toEqual(["snapshot.json"]);
  });
});
