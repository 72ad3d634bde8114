import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SOURCE = path.resolve(__dirname, "../../src");
const PLAYGROUND = path.resolve(__dirname, "../../playground");

/** Which rooms a room may import from, besides itself. Locales hold words only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  functions: ["core", "locales"],
  components: ["functions", "locales"],
  metadata: ["components", "functions", "locales"],
  formula: ["functions"],
  market: ["core"],
  models: ["core", "functions", "market", "locales"],
  workbook: ["formula", "models", "market", "locales"],
  xlsx: ["functions", "formula", "models"],
  taskpane: ["components", "core", "functions", "formula", "market", "models", "workbook", "xlsx", "locales"],
  cli: ["market", "models", "xlsx"],
  locales: [],
};

/** The words of errors are all that the functions may say. */
const FUNCTIONS_MAY_READ = /^locales\/(errors\.|fill$)/;

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(root: string): Import[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(path.join(root, file), "utf8"), true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => ({
        from: file.split(path.sep).join("/"),
        to: path.posix.normalize(path.posix.join(path.posix.dirname(file.split(path.sep).join("/")), fileName)),
      })),
  );
}

/** The imports that break the table. */
function breaches(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => {
      const [room = "", target = ""] = [from.split("/")[0], to.split("/")[0]];
      if (room === target) return false;
      if (!(MAY_IMPORT[room] ?? []).includes(target)) return true;
      return room === "functions" && target === "locales" && !FUNCTIONS_MAY_READ.test(to);
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe("the layers of the source", () => {
  const imports = importsOf(SOURCE);

  it("import downwards only", () => {
    expect(imports.length).toBeGreaterThan(30);
    expect(breaches(imports)).toEqual([]);
  });

  it("are all known", () => {
    const rooms = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("are unknown to the playground, which meets the add-in only as Excel does", () => {
    const imports = importsOf(PLAYGROUND);
    expect(imports.length).toBeGreaterThan(30);
    expect(imports.filter(({ to }) => to.startsWith(".."))).toEqual([]);
  });

  it("keep the functions' texts out of what functions.js imports", () => {
    const reached = new Set(["functions/register"]);
    for (const module of reached) {
      for (const { from, to } of imports) if (from.replace(/\.tsx?$/, "") === module) reached.add(to);
    }
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((module) => /texts$/.test(module) || module.startsWith("locales/en"))).toEqual([]);
  });

  it.each([
    [{ from: "core/hashprice.ts", to: "functions/cell" }],
    [{ from: "functions/run.ts", to: "market/snapshot" }],
    [{ from: "functions/run.ts", to: "locales/en.json" }],
    [{ from: "market/merge.ts", to: "workbook/market-sheet" }],
    [{ from: "models/fleet.ts", to: "taskpane/app" }],
  ])("would be broken by %o", (planted) => {
    expect(breaches([planted])).toHaveLength(1);
  });
});
