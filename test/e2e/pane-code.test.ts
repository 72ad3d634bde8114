import { endpoint, newTab } from "../../tools/browser/browser";
import { openPane } from "./open-pane";

jest.setTimeout(60_000);

/** The pane's own code and look, which taskpane.js fetches. */
const OWN_CODE = /\/pane(-models|-functions|-common|-share)?\.[0-9a-f]+\.(js|css)$/;

describe("the pane's own code", () => {
  test("is not fetched while the pane is hidden, and is when it is shown", async () => {
    const pane = await openPane();
    const { page } = pane.playground;
    await page.route("**/connector.js", async (route) => {
      const body =
        "window.parent.playgroundHost.attach(window); window.external.GetContext().GetInitialDisplayMode = () => 1;";
      await route.fulfill({ contentType: "text/javascript", body });
    });
    pane.playground.requests.length = 0;
    await page.reload();
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(() => window.playground?.ready);
    // The functions answer all the same.
    expect(await pane.playground.sheet("Example").value("B11")).toBeCloseTo(34.0800841947, 9);
    expect(pane.playground.requests.filter((url) => OWN_CODE.test(url))).toEqual([]);
    await pane.playground.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await pane.frame.locator("[role=tablist]").waitFor();
    expect(pane.playground.requests.filter((url) => OWN_CODE.test(url)).length).toBeGreaterThan(0);
    await pane.close();
  });

  test("gives way to a sentence when it cannot be fetched", async () => {
    const pane = await openPane();
    await pane.playground.page.route(OWN_CODE, (route) => route.abort());
    await pane.playground.page.reload();
    await pane.frame.locator("#not-loaded").waitFor({ state: "visible" });
    await pane.close();
  });

  test("says why nothing works where office.js cannot be fetched", async () => {
    const pane = await openPane();
    await pane.playground.page.route("**/office-js/office.js", (route) => route.abort());
    await pane.playground.page.reload();
    await pane.frame.getByText("Office could not be reached", { exact: false }).waitFor();
    await pane.close();
  });

  test("says where it belongs when it is opened in a browser tab", async () => {
    const page = await newTab();
    // Nothing but office.js at hand, and no host behind it.
    await page.route("**/connector.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(`${endpoint("PLAYGROUND_URL")}addin/taskpane.html`);
    await page.getByText("Hashcell works inside Excel", { exact: false }).waitFor();
    await page.close();
  });

  test("says what an old Excel lacks", async () => {
    const pane = await openPane();
    await pane.playground.page.route("**/connector.js", async (route) => {
      const body =
        "window.parent.playgroundHost.attach(window); window.external.GetContext().GetSupportedMatrix = () => JSON.stringify({ ExcelApi: '1.8' });";
      await route.fulfill({ contentType: "text/javascript", body });
    });
    await pane.playground.page.reload();
    await pane.frame.getByText("it lacks ExcelApi", { exact: false }).waitFor();
    await pane.close();
  });
});
