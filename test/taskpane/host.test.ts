import { readHost } from "../../src/taskpane/start/host";

const office = (onReady: unknown) =>
  Object.assign(globalThis, { Office: onReady === undefined ? undefined : { onReady } });

describe("where the page runs", () => {
  it("is nowhere when office.js could not be loaded", async () => {
    office(undefined);
    expect(await readHost()).toEqual({ kind: "unreachable" });
  });

  it("is Excel, with what it says of the pane", async () => {
    office(() => Promise.resolve({ host: "Excel", platform: "PC", addin: { visibilityMode: "Hidden" } }));
    expect(await readHost()).toEqual({ kind: "excel", visibilityMode: "Hidden" });
  });

  it("is Excel without a shared runtime", async () => {
    office(() => Promise.resolve({ host: "Excel", platform: "PC", addin: null }));
    expect(await readHost()).toEqual({ kind: "excel" });
  });

  it("is elsewhere in a plain browser", async () => {
    office(() => Promise.resolve({ host: null, platform: null }));
    expect(await readHost()).toEqual({ kind: "elsewhere" });
  });

  it("is elsewhere when office.js never answers", async () => {
    office(() => new Promise(() => undefined));
    expect(await readHost(5)).toEqual({ kind: "elsewhere" });
  });
});
