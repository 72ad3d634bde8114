import { mend, recordCalls, spoil } from "../browser/faults";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import { build, done, prepare, ready, workbookOf } from "./open-share";

jest.setTimeout(90_000);

describe("sharing that Excel breaks off", () => {
  let pane: PaneOnPage;
  let relinking: string[] = [];

  beforeAll(async () => {
    pane = await openPane();
    await build(pane);
    await ready(pane);
  });

  afterAll(() => pane.close());

  /** Calls that change something; the others only read. */
  const WRITES = /^(Formulas|Values|Formula|Delete|Add|Calculate|NumberFormat) |^Add in|^Delete of/;

  const kindsOfWrites = (calls: readonly string[]) => [...new Set(calls.filter((kind) => WRITES.test(kind)))];

  /** Breaks a work off at each kind of its writes, and sees that nothing is left of it. */
  async function breakOff(kinds: readonly string[], work: () => Promise<string>) {
    const start = await workbookOf(pane);
    for (const kind of kinds) {
      await spoil(pane.playground.pane, { kind });
      await work();
      const tone = await pane.frame.locator("#panel-share .message").getAttribute("data-tone");
      expect(await mend(pane.playground.pane)).toContain(kind);
      await pane.playground.settled();
      expect({ kind, tone }).toEqual({ kind, tone: "danger" });
      expect({ kind, ...(await workbookOf(pane)) }).toEqual({ kind, ...start });
    }
  }

  test("leaves the workbook as it was, whichever kind of write fails, preparing or relinking", async () => {
    await recordCalls(pane.playground.pane);
    await prepare(pane);
    const preparing = kindsOfWrites(await mend(pane.playground.pane));
    await recordCalls(pane.playground.pane);
    await done(pane, "Relink");
    relinking = kindsOfWrites(await mend(pane.playground.pane));
    expect(preparing).toEqual(expect.arrayContaining(["Add in Names", "Add in Worksheets"]));
    expect(relinking.length).toBeGreaterThan(1);

    // What another sharing writes is written over the sheet of the first.
    await recordCalls(pane.playground.pane);
    await prepare(pane);
    const again = kindsOfWrites(await mend(pane.playground.pane));
    await done(pane, "Relink");
    await pane.playground.settled();
    await breakOff(again, () => prepare(pane));
    await pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("Provenance").delete();
      context.workbook.names.getItem("hashcell_provenance").delete();
      await context.sync();
    });
    await breakOff(preparing, () => prepare(pane));
    await prepare(pane);
    await pane.playground.settled();
    await breakOff(relinking, () => done(pane, "Relink"));
  });

  test("says so where Excel does not even let it be put back", async () => {
    await spoil(pane.playground.pane, { kind: relinking[0]!, forever: true });
    expect(await done(pane, "Relink")).toMatch(/could not put everything back/);
    await mend(pane.playground.pane);
  });
});
