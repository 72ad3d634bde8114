import { mend, recordCalls, spoil } from "../../tools/browser/faults";
import type { Fault } from "../../tools/browser/faults";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import { ask, build, done, ready, workbookOf } from "./open-share";

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

  /** The kind of call by which a sheet or a name goes. */
  const DELETION = "Delete of ";

  type KindFault = Fault & { readonly kind: string };

  /** Calls that change something; the others only read. */
  const WRITES = /^(Formulas|Values|Formula|Delete|Add|Calculate|NumberFormat) |^Add in|^Delete of/;

  /** The calls of a work that change something. */
  async function writesOf(button: string): Promise<string[]> {
    await recordCalls(pane.playground.pane);
    await done(pane, button);
    return (await mend(pane.playground.pane)).filter((kind) => WRITES.test(kind));
  }

  const firsts = (writes: readonly string[]): KindFault[] => [...new Set(writes)].map((kind) => ({ kind }));
  const lasts = (writes: readonly string[]): KindFault[] =>
    [...new Set(writes)].map((kind) => ({ kind, nth: writes.filter((one) => one === kind).length }));

  /** Breaks a work off at each of the faults, and sees that nothing is left of it. */
  async function breakOff(faults: readonly KindFault[], button: string) {
    const start = await workbookOf(pane);
    for (const fault of faults) {
      if (button === "Prepare now") await ask(pane);
      await spoil(pane.playground.pane, fault);
      await done(pane, button);
      const tone = await pane.frame.locator("#panel-share .message").getAttribute("data-tone");
      expect(await mend(pane.playground.pane)).toContain(fault.kind);
      await pane.playground.settled();
      expect({ fault, tone }).toEqual({ fault, tone: "danger" });
      expect({ fault, ...(await workbookOf(pane)) }).toEqual({ fault, ...start });
    }
  }

  test("leaves the workbook as it was, whichever kind of write fails, preparing or relinking", async () => {
    await ask(pane);
    const preparing = await writesOf("Prepare now");
    relinking = await writesOf("Relink");
    expect(preparing).toEqual(expect.arrayContaining(["Add in Names", "Add in Worksheets"]));
    expect(firsts(relinking).length).toBeGreaterThan(1);

    // What another sharing writes is written over the sheet of the first.
    await ask(pane);
    const again = await writesOf("Prepare now");
    await done(pane, "Relink");
    await pane.playground.settled();
    await breakOff(
      firsts(again).filter(({ kind }) => kind !== DELETION),
      "Prepare now",
    );
    await breakOff(
      lasts(again).filter(({ kind }) => kind === DELETION),
      "Prepare now",
    );
    await pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("Provenance").delete();
      context.workbook.names.getItem("hashcell_provenance").delete();
      await context.sync();
    });
    const adding = new Set(preparing.slice(preparing.lastIndexOf("Add in Worksheets")));
    await breakOff(
      lasts(preparing).filter(({ kind }) => adding.has(kind) && kind !== DELETION),
      "Prepare now",
    );
  });

  test("leaves no sheet behind on which names are calculated, though Excel does not let it go at once", async () => {
    await ask(pane);
    await spoil(pane.playground.pane, { kind: DELETION });
    expect(await done(pane, "Prepare now")).toMatch(/^Prepared/);
    expect(await mend(pane.playground.pane)).toContain(DELETION);
    await pane.playground.settled();
    expect((await workbookOf(pane)).sheets.map(({ address }) => address.split("!")[0])).toEqual([
      "Example",
      "Model",
      "Provenance",
    ]);
    await breakOff(firsts(relinking), "Relink");
  });

  test("says so where Excel does not even let it be put back", async () => {
    await spoil(pane.playground.pane, { kind: relinking[0]!, forever: true });
    expect(await done(pane, "Relink")).toMatch(/could not put everything back/);
    await mend(pane.playground.pane);
  });
});
