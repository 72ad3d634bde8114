import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plainForms } from "./plain-forms";

const FOLDER = path.join(__dirname, "golden");

mkdirSync(FOLDER, { recursive: true });
writeFileSync(path.join(FOLDER, "plain-forms.json"), `${JSON.stringify(plainForms(), null, 2)}\n`);
