import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { CONNECTOR_PATH, CONNECTOR_SCRIPT, connectPane, OFFICE_JS_PATH } from "./pane-page";

const CONTENT_TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

const ADDIN_PATH = "/addin/";

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the playground, the built add-in and Microsoft's office.js from a project folder; port 0 takes any free one. */
export async function serve(root: string, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      send(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}/`, close: () => close(server) };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve());
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = requestedPath(request.url ?? "/");
  if (pathname === CONNECTOR_PATH) return send(response, 200, CONNECTOR_SCRIPT, ".js");
  const file = pathname === undefined ? undefined : locate(root, pathname);
  if (!file || !(await isFile(file))) return send(response, 404, "Not found");
  if (path.basename(file) === "taskpane.html")
    return send(response, 200, connectPane(await readFile(file, "utf8")), ".html");
  response.writeHead(200, headers(path.extname(file)));
  createReadStream(file).pipe(response);
}

function requestedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file behind a path, or undefined if it would lie outside the folder that serves it. */
export function locate(root: string, pathname: string): string | undefined {
  const folders: [prefix: string, folder: string][] = [
    [OFFICE_JS_PATH, "node_modules/@microsoft/office-js/dist"],
    [ADDIN_PATH, "dist"],
    ["/", "build/playground"],
  ];
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const base = path.resolve(root, folder);
  const file = path.resolve(base, `./${pathname.slice(prefix.length) || "index.html"}`);
  return file.startsWith(base + path.sep) ? file : undefined;
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function send(response: ServerResponse, status: number, text: string, extension = ".txt"): void {
  response.writeHead(status, headers(extension));
  response.end(text);
}

/** Nothing is cached, so that reloading the pane picks up a new build. */
const headers = (extension: string): Record<string, string> => ({
  "content-type": CONTENT_TYPES[extension] ?? "text/plain; charset=utf-8",
  "cache-control": "no-store",
});
