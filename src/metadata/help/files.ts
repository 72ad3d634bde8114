import { readFileSync } from "node:fs";
import path from "node:path";
import { helpPages } from "./pages";
import { STYLE_PATH } from "./paths";

/** The help pages and their style, by path. */
export function helpFiles(): Record<string, string> {
  return { ...helpPages(), [STYLE_PATH]: readFileSync(path.resolve(__dirname, "help.css"), "utf8") };
}
