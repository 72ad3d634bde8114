import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "../market/bundled";
import { writeModels } from "./write-models";

const USAGE = "npm run models -- --out DIR [--lang en|zh-CN]";

/** Writes every model as an .xlsx file; without a language, in each. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: "string" }, lang: { type: "string" } } });
  const { out, lang } = values;
  if (!out || (lang !== undefined && lang !== "en" && lang !== "zh-CN")) throw new Error(`Usage: ${USAGE}`);
  await mkdir(out, { recursive: true });
  for (const { name, bytes } of await writeModels(bundled, lang === undefined ? ["en", "zh-CN"] : [lang])) {
    const file = path.join(out, name);
    await writeFile(file, bytes);
    console.log(file);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
