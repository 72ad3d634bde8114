import { withFigures, withTimes } from "./answers";
import type { Json } from "./answers";
import type { Fault } from "./server";

const DAY = 86_400;

const send =
  (body: string, status = 200, type = "application/json"): Fault =>
  (response) =>
    void response.writeHead(status, { "content-type": type }).end(body);

const changed =
  (change: (good: Json) => Json): Fault =>
  (response, good) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(change(good)));

const figures = (change: (figure: number | string) => unknown) => changed((good) => withFigures(good, change));

const HTML = "<html><head><title>Too Many Requests</title></head><body>nginx</body></html>";

/** What can go wrong with a source, by name. */
export const FAULTS = {
  "closes the connection": (response) => void response.destroy(),
  "never answers": () => undefined,
  "stops in the middle": (response, good) => {
    const text = JSON.stringify(good);
    response.writeHead(200, { "content-length": text.length + 1 }).write(text.slice(0, -1));
  },
  "breaks off in the middle": (response, good) => {
    const text = JSON.stringify(good);
    response.writeHead(200, { "content-length": text.length + 100 }).write(text);
    setTimeout(() => response.destroy(), 20);
  },
  "answers 429 with a page": send(HTML, 429, "text/html"),
  "answers 500": send("Internal Server Error", 500, "text/plain"),
  "answers 503 with a page": send(HTML, 503, "text/html"),
  "answers 403": send("Forbidden", 403, "text/plain"),
  "answers 404": send("Not Found", 404, "text/plain"),
  "answers a page with 200": send(HTML, 200, "text/html"),
  "answers half of its JSON": (response, good) => void response.end(JSON.stringify(good).slice(0, -1) || "{"),
  "answers nothing": send(""),
  "answers null": send("null"),
  "answers an empty list": send("[]"),
  "answers an empty object": send("{}"),
  "answers without end": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (!response.destroyed && response.write(`[${" ".repeat(65_536)}`));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  "announces a gigabyte": (response) => void response.writeHead(200, { "content-length": 2 ** 30 }).write("["),
  "redirects in a circle": (response, _, request) =>
    void response.writeHead(302, { location: request.url ?? "/" }).end(),
  "gives texts for numbers": figures((figure) => String(figure)),
  "gives objects for numbers": figures((figure) => ({ figure })),
  "gives null for numbers": figures(() => null),
  "gives true for numbers": figures(() => true),
  "gives formulas for numbers": figures(() => '=HYPERLINK("http://a.example","1")'),
  "gives control characters": figures((figure) => `${figure}\u0000\u001b[2J\r\n`),
  "gives NaN as a text": figures(() => "NaN"),
  "gives hexadecimal": figures(() => "0x10"),
  "gives numbers without end": figures(() => "1e999"),
  "gives 0": figures(() => 0),
  "gives −1": figures(() => -1),
  "gives 1e12": figures(() => 1e12),
  "gives 1e300": figures(() => 1e300),
  "gives times two days ahead": changed((good) => withTimes(good, (seconds) => seconds + 2 * DAY)),
  "gives times a month ago": changed((good) => withTimes(good, (seconds) => seconds - 30 * DAY)),
  "gives milliseconds": changed((good) => withTimes(good, (seconds) => seconds * 1000)),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
