import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SOURCE_NAMES } from "../../../src/market";
import type { SourceName } from "../../../src/market";
import { answersAt } from "./answers";
import type { Json } from "./answers";

/** What becomes of a request: answers itself, given what a sound source would have answered. */
export type Fault = (response: ServerResponse, good: Json, request: IncomingMessage) => void;

export interface Replay {
  /** Where the server is. */
  readonly base: string;
  /** Every source's address on it. */
  readonly origins: Record<SourceName, string>;
  /** What was asked, headers and all. */
  readonly requests: { readonly url: string; readonly headers: readonly string[] }[];
  /** Makes sources answer otherwise from now on; none, all are sound again. */
  readonly fail: (faults: Partial<Record<SourceName, Fault>>) => void;
  readonly close: () => Promise<void>;
}

const sound: Fault = (response, good) => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(good));
};

/** A server on this computer that is every source at once, each under a path of its own. */
export async function startReplay(now: () => number): Promise<Replay> {
  let faults: Partial<Record<SourceName, Fault>> = {};
  const requests: { url: string; headers: string[] }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push({ url: `${url.pathname}${url.search}`, headers: request.rawHeaders });
    const [, name = "", path = ""] = /^\/([a-z]+)(\/.*)$/.exec(url.pathname) ?? [];
    const good = answersAt(now())[name as SourceName]?.[path];
    if (good === undefined) return void response.writeHead(404).end("Not Found");
    (faults[name as SourceName] ?? sound)(response, good, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    origins: Object.fromEntries(SOURCE_NAMES.map((name) => [name, `${base}/${name}`])) as Record<SourceName, string>,
    requests,
    fail: (wanted) => (faults = wanted),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
