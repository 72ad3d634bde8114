import { randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** A run takes seconds: what is older was left by one that was killed. */
const LEFT_BEHIND_MS = 3_600_000;

/**
 * Writes a file so that whoever reads it sees the old one whole or the new one whole, whatever happens. A link stays one:
 * the file that it leads to is replaced. The file keeps its mode; a new one has what the umask allows.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const target = await targetOf(file);
  const { dir, base } = path.parse(target);
  await sweep(dir, base);
  const temporary = path.join(dir, `.${base}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx", 0o666);
    try {
      await keepMode(handle, target);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Where a file really is: at the end of its links, or where a link says that it will be. */
const targetOf = (file: string): Promise<string> =>
  realpath(file)
    .catch(async () => path.resolve(path.dirname(file), await readlink(file)))
    .catch(() => path.resolve(file));

async function keepMode(handle: FileHandle, target: string): Promise<void> {
  const old = await stat(target).catch(() => undefined);
  if (old) await handle.chmod(old.mode & 0o777);
}

/** Takes away what killed runs have left beside a file. */
async function sweep(dir: string, base: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  const left = names.filter((name) => name.startsWith(`.${base}.`) && /\.\d+-[0-9a-f]{8}\.tmp$/.test(name));
  for (const name of left) {
    const file = path.join(dir, name);
    const age =
      Date.now() -
      (await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => Infinity,
      ));
    if (age > LEFT_BEHIND_MS) await rm(file, { force: true }).catch(() => undefined);
  }
}
