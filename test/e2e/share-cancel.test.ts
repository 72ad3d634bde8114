import { openPane } from "./open-pane";
import { build, press, ready, workbookOf } from "./open-share";

jest.setTimeout(60_000);

interface Seam {
  readonly _richApiNativeBridge: { sendMessageToHost: (text: string) => void };
  /** Lets the batch go that was kept from the host. */
  release?: () => void;
}

test("preparing that is cancelled puts back what was written, says so, and gives the focus back", async () => {
  const pane = await openPane();
  await build(pane);
  await ready(pane);
  const before = await workbookOf(pane);
  await press(pane, "Prepare to share");
  await pane.frame.getByRole("heading", { name: "What will change" }).waitFor();
  // Keeps the first batch that writes plain formulas into cells from the host.
  await pane.playground.pane.evaluate(() => {
    const seam = window as unknown as Seam;
    const bridge = seam._richApiNativeBridge;
    const send = bridge.sendMessageToHost;
    bridge.sendMessageToHost = (text) => {
      const isWrite = /\\?"Name\\?":\\?"Formulas\\?"/.test(text) && text.includes("MINING.HASHPRICE:");
      if (!isWrite) return send(text);
      bridge.sendMessageToHost = send;
      seam.release = () => send(text);
    };
  });
  await press(pane, "Prepare now");
  await pane.playground.pane.waitForFunction(() => (window as unknown as Seam).release !== undefined);
  const message = pane.frame.locator("#panel-share .message");
  await pane.frame.getByRole("button", { name: "Cancel", exact: true }).press("Enter");
  expect(await message.innerText()).toBe("Cancelling, and putting the workbook back as it was…");
  const prepare = pane.frame.getByRole("button", { name: "Prepare to share" });
  expect(await prepare.evaluate((button) => button === document.activeElement)).toBe(true);

  await pane.playground.pane.evaluate(() => (window as unknown as Seam).release?.());
  await pane.frame.locator("#panel-share .message[data-tone=warning]").waitFor();
  expect(await message.innerText()).toBe("Cancelled. The workbook is the same as before.");
  await pane.playground.settled();
  expect(await workbookOf(pane)).toEqual(before);
  expect(await pane.frame.getByRole("button", { name: "Cancel", exact: true }).count()).toBe(0);
  await pane.close();
});
