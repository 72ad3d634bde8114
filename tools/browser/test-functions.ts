import type { Page } from "playwright-core";

const SCRIPT = `
  CustomFunctions.associate("TESTSPILL", (rows) => Array.from({ length: rows }, (_, row) => [row + 1, (row + 1) ** 2]));
  CustomFunctions.associate("TESTSUM", (values) => values.flat().reduce((sum, value) => sum + (Number(value) || 0), 0));
  CustomFunctions.associate("TESTNEXT", (value) => value + 1);
  CustomFunctions.associate("TESTKIND", (value) => (value === null ? "null" : typeof value + ":" + value));
  CustomFunctions.associate("TESTKINDS", (values) =>
    values.flat().map((value) => (value === null || value === "" ? "blank" : typeof value)).join());
  CustomFunctions.associate("TESTOPTIONAL", (first, second, third) => [first, second, third].map(String).join());
  CustomFunctions.associate("TESTMISSING", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "There is no such machine.");
  });
  CustomFunctions.associate("TESTTHROW", () => { throw new Error("for developers"); });
  CustomFunctions.associate("TESTNAN", () => NaN);
  CustomFunctions.associate("TESTLOADED", () => performance.timeOrigin);
`;

const parameter = (name: string, rest: object = {}) => ({ name, description: "", type: "any", ...rest });
const matrix = { dimensionality: "matrix" };
const optional = { optional: true };

const PARAMETERS: Record<string, object[]> = {
  TESTSPILL: [parameter("rows")],
  TESTSUM: [parameter("values", matrix)],
  TESTNEXT: [parameter("value")],
  TESTKIND: [parameter("value")],
  TESTKINDS: [parameter("values", matrix)],
  TESTOPTIONAL: [parameter("first"), parameter("second", optional), parameter("third", optional)],
  TESTMISSING: [],
  TESTTHROW: [],
  TESTNAN: [],
  TESTLOADED: [],
};

const METADATA = Object.entries(PARAMETERS).map(([id, parameters]) => ({ id, name: id, description: "", parameters }));

/** Adds functions for tests to the very bundle and metadata that the pane and the grid load. */
export async function addTestFunctions(page: Page): Promise<void> {
  await page.route("**/functions.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${SCRIPT}` });
  });
  await page.route("**/functions*.json", async (route) => {
    const response = await route.fetch();
    const metadata = (await response.json()) as { functions: object[] };
    await route.fulfill({ response, json: { ...metadata, functions: [...metadata.functions, ...METADATA] } });
  });
}
