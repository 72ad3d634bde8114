import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { connectPane } from "../../playground/server/pane-page";
import { locate, serve } from "../../playground/server/serve";
import type { RunningServer } from "../../playground/server/serve";

const PAGE =
  '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="functions.js"></script></head>';

describe("the playground's server", () => {
  const root = mkdtempSync(path.join(tmpdir(), "playground-"));
  let server: RunningServer;

  beforeAll(async () => {
    mkdirSync(path.join(root, "dist"));
    writeFileSync(path.join(root, "dist/taskpane.html"), PAGE);
    writeFileSync(path.join(root, "secret.txt"), "secret");
    server = await serve(root, 0);
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  test("serves the built add-in, which asks the page for its host before office.js loads", async () => {
    const page = await (await fetch(`${server.url}addin/taskpane.html`)).text();
    expect(page).toContain(
      '<script src="/connector.js"></script><script src="/office-js/office.js"></script><script src="functions.js">',
    );
    expect(await (await fetch(`${server.url}connector.js`)).text()).toContain("playgroundHost.attach(window)");
  });

  test.each(["/addin/../secret.txt", "/addin/..%2fsecret.txt", "/addin/%2e%2e/secret.txt", "/%00", "/%"])(
    "gives nothing outside its folders: %s",
    async (pathname) => {
      expect(await statusOf(server.url, pathname)).toBe(404);
    },
  );

  test("says when a port is taken", async () => {
    const { port } = new URL(server.url);
    await expect(serve(root, Number(port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

test("a path with backslashes stays inside its folder", () => {
  const file = locate(path.resolve("/project"), "/addin/..\\..\\secret.txt");
  expect(file === undefined || file.startsWith(path.resolve("/project/dist"))).toBe(true);
});

test("a task pane without office.js is refused, not served half connected", () => {
  expect(() => connectPane("<head></head>")).toThrow("does not load");
});

test("the build may drop the quotes around office.js's address", () => {
  const script = "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";
  expect(connectPane(script)).toBe('<script src="/connector.js"></script><script src=/office-js/office.js></script>');
});

/** Sends the path as it is; fetch would tidy it first. */
const statusOf = (url: string, pathname: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asking = request({ hostname, port, path: pathname }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on("error", reject);
    asking.end();
  });
