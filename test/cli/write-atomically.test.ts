import { lstat, mkdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
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

  it("replaces what a link leads to, and leaves the link", async () => {
    const [file, link] = [path.join(folder, "real.json"), path.join(folder, "snapshot.json")];
    await symlink("real.json", link);
    for (const text of ["one", "other"]) {
      await writeAtomically(link, text);
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
      expect(await readFile(file, "utf8")).toBe(text);
    }
  });

  it("keeps the file's mode, whatever the umask; a new one has what the umask allows", async () => {
    const file = path.join(folder, "snapshot.json");
    const before = process.umask(0o022);
    try {
      await writeAtomically(file, "one");
      expect((await stat(file)).mode & 0o777).toBe(0o644);
      process.umask(0o077);
      await writeAtomically(file, "other");
      expect((await stat(file)).mode & 0o777).toBe(0o644);
    } finally {
      process.umask(before);
    }
  });

  it("sweeps away what killed runs have left, and nothing else", async () => {
    const file = path.join(folder, "snapshot.json");
    const [old, young, other] = [
      ".snapshot.json.1-00ff00ff.tmp",
      ".snapshot.json.2-00ff00ff.tmp",
      ".other.json.1-00ff00ff.tmp",
    ];
    for (const name of [old, young, other]) await writeFile(path.join(folder, name), "half");
    for (const name of [old, other]) await utimes(path.join(folder, name), 1, 1);
    await writeAtomically(file, "one");
    expect(Object.keys(await filesOf(folder)).sort()).toEqual([other, young, "snapshot.json"].sort());
  });

  it("twice at once ends with one of the two", async () => {
    const file = path.join(folder, "snapshot.json");
    await Promise.all([writeAtomically(file, "one"), writeAtomically(file, "other")]);
    expect(["one", "other"]).toContain(await readFile(file, "utf8"));
    expect(Object.keys(await filesOf(folder))).toEqual(["snapshot.json"]);
  });
});
