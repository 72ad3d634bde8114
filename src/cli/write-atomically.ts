import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** Writes a file so that whoever reads it sees the old one whole or the new one whole, whatever happens. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const { dir, base } = path.parse(path.resolve(file));
  const temporary = path.join(dir, `.${base}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
