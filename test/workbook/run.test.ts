import en from "../../src/locales/en.json";
import { WorkbookProblem } from "../../src/workbook/problem";
import { runInExcel } from "../../src/workbook/run";

interface FakeExcel {
  readonly run: (batch: (context: unknown) => Promise<unknown>) => Promise<unknown>;
}

const global = globalThis as { Excel?: FakeExcel };

/** An Excel whose every batch ends in an error, but for the question whether the workbook is protected. */
function failing(error: unknown, isProtected?: boolean): void {
  let asked = false;
  const protection = { load: () => ({ protected: isProtected }) };
  const context = {
    sync: async () => undefined,
    workbook: { protection, worksheets: { getActiveWorksheet: () => ({ protection }) } },
  };
  global.Excel = {
    run: async (batch) => {
      if (asked && isProtected !== undefined) return batch(context);
      asked = true;
      throw error;
    },
  };
}

const officeError = (code: string) => Object.assign(new Error("Office's own words"), { code });

async function problem(): Promise<WorkbookProblem> {
  const error: unknown = await runInExcel(async () => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof WorkbookProblem)) throw new Error("It is no WorkbookProblem.");
  return error;
}

afterEach(() => {
  delete global.Excel;
});

describe("an error of Office", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "workbook.cell_edit"],
    ["ItemAlreadyExists", "workbook.name_taken"],
    ["ApiNotFound", "workbook.not_supported"],
    ["UnsupportedOperation", "workbook.not_supported"],
    ["InvalidOperation", "workbook.busy"],
    ["ServiceNotAvailable", "workbook.busy"],
    ["InvalidArgument", "workbook.refused"],
    ["Unauthenticated", "workbook.no_permission"],
    ["InvalidSelection", "workbook.selection"],
    ["GeneralException", "workbook.general"],
    ["SomethingNew", "workbook.unknown"],
  ])("%s becomes the problem %s", async (code, id) => {
    failing(officeError(code));
    expect(await problem()).toMatchObject({ id, values: { code, message: "Office's own words" } });
  });

  it("about access is about protection where the workbook is protected", async () => {
    failing(officeError("AccessDenied"), true);
    expect((await problem()).id).toBe("workbook.protected");
    failing(officeError("AccessDenied"), false);
    expect((await problem()).id).toBe("workbook.no_permission");
  });

  it("about access is about permission where even the protection cannot be asked", async () => {
    failing(officeError("AccessDenied"));
    expect((await problem()).id).toBe("workbook.no_permission");
  });

  it.each([new Error("a mistake of ours"), "a text", null, undefined, { code: 5 }])(
    "that is none of Office's (%p) becomes an unknown problem",
    async (thrown) => {
      failing(thrown);
      expect((await problem()).id).toBe("workbook.unknown");
    },
  );
});

describe("outside Excel", () => {
  it("there is no workbook", async () => {
    expect((await problem()).id).toBe("workbook.no_excel");
  });
});

describe("a problem's sentence", () => {
  it("ends like a sentence and says what to do", () => {
    const sentences = Object.entries(en).filter(([id]) => id.startsWith("workbook."));
    expect(sentences.length).toBeGreaterThanOrEqual(10);
    for (const [, sentence] of sentences) expect(sentence).toMatch(/\.$/);
  });
});
