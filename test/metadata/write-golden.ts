import { writeFileSync } from "node:fs";
import path from "node:path";
import { metadataFiles } from "../../src/metadata/files";

/** `npm run golden` accepts the present metadata as the released one; read the difference before committing it. */
for (const [name, text] of Object.entries(metadataFiles())) {
  writeFileSync(path.resolve(__dirname, "golden", name), text);
}
