import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsFiles } from "../../src/metadata/functions-files";
import { functionsMetadata } from "../../src/metadata/functions-metadata";

const golden = (name: string) => readFileSync(path.resolve(__dirname, "golden", name), "utf8");

const HOST = "https://localhost:3000";

describe("the metadata", () => {
  it.each(Object.entries(functionsFiles(HOST)))(
    "of %s is what was released: a changed signature shows here first",
    (name, text) => {
      expect(text).toBe(golden(name));
    },
  );

  it("differs between the languages in descriptions and help pages only", () => {
    const [english, chinese] = [functionsMetadata("en", HOST), functionsMetadata("zh-CN", HOST)];
    const bare = (metadata: typeof english) =>
      JSON.parse(
        JSON.stringify(metadata, (key, value: unknown) => (key === "description" || key === "helpUrl" ? "" : value)),
      ) as unknown;
    expect(bare(chinese)).toEqual(bare(english));
    expect(chinese.functions.every(({ description }) => /[\u4e00-\u9fff]/.test(description))).toBe(true);
  });

  it("says the same as Microsoft's own generator does of the same signatures", async () => {
    const { functions } = functionsMetadata("en", HOST);
    const official = await generated(functions.map(jsdocFunction).join("\n"));
    const ours = functions.map(({ id, name, description, parameters, result }) => ({
      id,
      name,
      description,
      parameters,
      // The generator leaves the type "any" of a result out.
      ...(result.type === "any" ? result.dimensionality && { result: { dimensionality: "matrix" } } : { result }),
    }));
    expect(official.functions).toEqual(ours.map((entry) => expect.objectContaining(entry) as unknown));
  });
});

type Metadata = ReturnType<typeof functionsMetadata>["functions"][number];

/** The function as one would write it for Microsoft's generator. */
function jsdocFunction({ id, description, parameters, result }: Metadata): string {
  const typeOf = (type: string, dimensionality?: string) => (dimensionality ? `${type}[][]` : type);
  const lines = parameters.map(({ name, description: about, type, dimensionality, optional }) => {
    return ` * @param {${typeOf(type, dimensionality)}} ${optional ? `[${name}]` : name} ${about}`;
  });
  const args = parameters.map(({ name, type, dimensionality, optional }) => {
    return `${name}${optional ? "?" : ""}: ${typeOf(type, dimensionality)}`;
  });
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${id}`,
    ...lines,
    ` * @returns {${typeOf(result.type, result.dimensionality)}}`,
    " */",
    `function f${id}(${args.join(", ")}): ${typeOf(result.type, result.dimensionality)} { return null as any; }`,
  ].join("\n");
}

async function generated(source: string): Promise<{ functions: Metadata[] }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "metadata-")), "functions.ts");
  writeFileSync(file, source);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as { functions: Metadata[] };
}
