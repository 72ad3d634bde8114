import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { REQUIREMENT, missingRequirement } from "../../src/workbook/requirements";

const ROOT = path.resolve(__dirname, "../..");
const API_SET = /\[Api set: ExcelApi (\d+)\.(\d+)/;

/** The least ExcelApi that each call of the room needs, from the remarks in Microsoft's own declarations. */
function callsOf(folder: string): Map<string, number> {
  const config = path.join(ROOT, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, ROOT);
  const files = ts.sys.readDirectory(path.join(ROOT, folder), [".ts"]);
  const program = ts.createProgram(files, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const calls = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) note(node.name);
    ts.forEachChild(node, visit);
  };
  const note = (name: ts.Node): void => {
    const symbol = propertyOf(name);
    const [, major, minor] = API_SET.exec(documentation(symbol)) ?? [];
    const owner = symbol?.declarations?.[0]?.parent;
    const ownerName = owner && ts.isClassDeclaration(owner) ? `${owner.name?.text}.` : "";
    if (minor) calls.set(`${ownerName}${symbol?.name}`, Number(major) * 100 + Number(minor));
  };
  const propertyOf = (name: ts.Node): ts.Symbol | undefined =>
    ts.isBindingElement(name.parent) && ts.isObjectBindingPattern(name.parent.parent)
      ? checker.getTypeAtLocation(name.parent.parent).getProperty(name.getText())
      : checker.getSymbolAtLocation(name);
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return calls;
}

/** Everything written above a declaration, for all its overloads the lowest. */
function documentation(symbol: ts.Symbol | undefined): string {
  const declarations = symbol?.declarations?.filter((declaration) =>
    declaration.getSourceFile().fileName.includes("office-js"),
  );
  return declarations?.map((declaration) => declaration.getFullText().split("*/")[0] ?? "")[0] ?? "";
}

/** Asked only where `isSupported` says that Excel has them. */
const GATED = [/^Range\.(hasSpill|getSpill)/, /^Table\.resize/];

describe("what is asked of Excel", () => {
  it("is what the manifest asks for", () => {
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const [, version] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(manifest) ?? [];
    expect(REQUIREMENT).toEqual({ set: "ExcelApi", version });
  });

  it("is enough for every call that the room makes, and no more", () => {
    const calls = callsOf("src/workbook");
    const level = (version: string) => Number(version.split(".")[0]) * 100 + Number(version.split(".")[1]);
    const beyond = [...calls]
      .filter(([, needed]) => needed > level(REQUIREMENT.version))
      .filter(([call]) => !GATED.some((gated) => gated.test(call)));
    const decisive = [...calls].filter(([, needed]) => needed === level(REQUIREMENT.version)).map(([call]) => call);
    expect(calls.size).toBeGreaterThan(20);
    expect(beyond).toEqual([]);
    expect(new Set(decisive)).toEqual(
      new Set([
        "WorksheetCollection.onSelectionChanged",
        "WorksheetCollection.onChanged",
        "RangeFormat.indentLevel",
        "Worksheet.pageLayout",
        ...["orientation", "paperSize", "zoom", "setPrintTitleRows", "setPrintTitleColumns"].map(
          (member) => `PageLayout.${member}`,
        ),
      ]),
    );
  });
});

describe("an Excel that lacks it", () => {
  const global = globalThis as { Office?: unknown };
  const withSets = (supported: boolean) => {
    global.Office = { context: { requirements: { isSetSupported: () => supported } } };
  };

  afterEach(() => {
    delete global.Office;
  });

  it("is told by the name of the set", () => {
    withSets(false);
    expect(missingRequirement()).toBe("ExcelApi 1.9");
  });

  it("is not there where it is supported", () => {
    withSets(true);
    expect(missingRequirement()).toBeNull();
  });

  it("includes a page outside Office", () => {
    expect(missingRequirement()).toBe("ExcelApi 1.9");
  });
});
