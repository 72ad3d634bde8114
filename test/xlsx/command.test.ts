import { execFile } from "node:child_process";
import { mkdtemp, readFile as read, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gallery } from "../../src/models/gallery";
import { readFile } from "./read-file";

const run = promisify(execFile);
const ROOT = path.resolve(__dirname, "../..");
const command = (...args: string[]) =>
  run(process.execPath, [path.join(ROOT, "node_modules/jiti/lib/jiti-cli.mjs"), "src/cli/models.ts", ...args], {
    cwd: ROOT,
  });

/** Each call starts Node and translates the source. */
const TIMEOUT = 60_000;

describe("the command that writes the models", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), "hashcell-models-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it(
    "writes every model in the language asked for, and nothing else",
    async () => {
      await command("--out", directory, "--lang", "zh-CN");
      const files = await readdir(directory);
      expect(files.sort()).toEqual(gallery.map(({ id }) => `hashcell-${id}.zh-CN.xlsx`).sort());
      const [first] = files;
      const book = readFile(await read(path.join(directory, first as string)));
      expect(book.sheets[0]?.name).toMatch(/说明$/);
    },
    TIMEOUT,
  );

  it.each([[[]], [["--out", "x", "--lang", "fr"]]])(
    "says how it is used where it is called with %j",
    async (args) => {
      await expect(command(...args)).rejects.toMatchObject({ stderr: expect.stringContaining("Usage:") });
    },
    TIMEOUT,
  );
});
