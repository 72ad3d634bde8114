import { writeFileSync } from "node:fs";
import path from "node:path";
import { functionsFiles } from "../../src/metadata/functions-files";

/** `npm run golden` accepts the present metadata as the released one; read the difference before committing it. */
for (const [name, text] of Object.entries(functionsFiles("https://localhost:3000"))) {
  writeFileSync(path.resolve(__dirname, "golden", name), text);
}
