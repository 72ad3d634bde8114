import { bundled } from "../../../src/market/bundled";
import { gallery } from "../../../src/models/gallery";
import { fileOf, handOver } from "../../../src/taskpane/models/file";
import { readFile } from "../../xlsx/read-file";

// The first file waits for the writer and for what works out its values to be loaded.
jest.setTimeout(60_000);

const [fleet] = gallery;

describe("a model's file", () => {
  it.each([
    ["en", "Hashcell Fleet 2026-02-12.xlsx", "Fleet inputs"],
    ["zh-CN", "Hashcell 机队 2026-02-12.xlsx", "机队 输入"],
  ] as const)("is named after the model and the day of its market, in %s", async (language, name, sheet) => {
    const file = await fileOf(fleet, bundled, language);
    expect(file.name).toBe(name);
    expect(readFile(file.bytes).sheets.map((one) => one.name)).toContain(sheet);
  });

  it("reaches Excel for Mac whole", async () => {
    const opened: string[] = [];
    Object.assign(globalThis, {
      Office: { context: { platform: "Mac" } },
      Excel: {
        run: (batch: () => Promise<void>) => batch(),
        createWorkbook: async (base64: string) => void opened.push(base64),
      },
    });
    const file = await fileOf(fleet, bundled, "en");
    await handOver(file);
    expect(opened.map((base64) => new Uint8Array(Buffer.from(base64, "base64")))).toEqual([new Uint8Array(file.bytes)]);
  });
});
