/**
 * @jest-environment jsdom
 */
import { whenShown } from "../../src/taskpane/start/visibility";

type Listener = (message: { visibilityMode: string }) => void;

let listener: Listener | undefined;
const office = (addin: unknown) => Object.assign(globalThis, { Office: { addin } });
const reporting = () =>
  office({
    onVisibilityModeChanged: (given: Listener) => {
      listener = given;
      return Promise.resolve(() => Promise.resolve());
    },
  });

/** Whether it has settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

function setDocument(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("the pane is shown", () => {
  beforeEach(reporting);

  it.each([undefined, "Unknown", "Taskpane", "Dialog"])("at once where Excel says %s", async (mode) => {
    expect(await settled(whenShown(mode))).toBe(true);
  });

  it("not while Excel says Hidden", async () => {
    const shown = whenShown("Hidden");
    listener?.({ visibilityMode: "Hidden" });
    setDocument("hidden");
    expect(await settled(shown)).toBe(false);
  });

  it("when Excel reports it", async () => {
    const shown = whenShown("Hidden");
    listener?.({ visibilityMode: "Taskpane" });
    expect(await settled(shown)).toBe(true);
  });

  it("when the page becomes visible", async () => {
    const shown = whenShown("Hidden");
    setDocument("visible");
    expect(await settled(shown)).toBe(true);
  });

  it("when it is given the focus", async () => {
    const shown = whenShown("Hidden");
    window.dispatchEvent(new Event("focus"));
    expect(await settled(shown)).toBe(true);
  });

  it.each([
    ["has no shared runtime", undefined],
    ["cannot report it", { onVisibilityModeChanged: () => Promise.reject(new Error("not supported")) }],
  ])("by the other signs where Excel %s", async (_, addin) => {
    office(addin);
    const shown = whenShown("Hidden");
    expect(await settled(shown)).toBe(false);
    window.dispatchEvent(new Event("focus"));
    expect(await settled(shown)).toBe(true);
  });
});
