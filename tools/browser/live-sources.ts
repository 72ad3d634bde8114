import type { Page, Route } from "playwright-core";
import { SOURCES, SOURCE_NAMES } from "../../src/market";
import type { Snapshot, SourceName } from "../../src/market";
import { RECORDED } from "../../test/market/replay/answers";
import { startReplay } from "../../test/market/replay/server";
import type { Replay } from "../../test/market/replay/server";

export const TEAM_URL = "https://team.example/market.json";

export interface LiveSources extends Replay {
  /** Moves the pane's clock and that of the sources on. */
  readonly wait: (seconds: number) => Promise<void>;
  /** What the team's address answers; null, nothing. */
  team: Snapshot | string | null;
  /** Sources that the browser does not let the page read: their answers are meant for another page. */
  blocked: ReadonlySet<SourceName>;
}

/** Leads what a page asks of the sources to a server on this computer, under a clock of the recording's day. */
export async function liveSources(page: Page): Promise<LiveSources> {
  let now = RECORDED;
  const replay = await startReplay(() => now);
  await page.addInitScript((start) => {
    const clock = Object.assign(window, { skew: 0 });
    if (!location.pathname.endsWith("taskpane.html")) return;
    Date.now = () => (start + clock.skew) * 1000;
  }, RECORDED);
  const sources: LiveSources = {
    ...replay,
    team: null,
    blocked: new Set(),
    wait: async (seconds) => {
      now += seconds;
      const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
      await pane?.evaluate((skew) => void Object.assign(window, { skew }), now - RECORDED);
    },
  };
  await page.route(/^https:/, (route) => answer(route, sources));
  return sources;
}

async function answer(route: Route, sources: LiveSources): Promise<void> {
  const url = new URL(route.request().url());
  const allowed = { "access-control-allow-origin": "*" };
  if (url.href === TEAM_URL) {
    if (sources.team === null) return route.abort();
    const body = typeof sources.team === "string" ? sources.team : JSON.stringify(sources.team);
    return route.fulfill({ headers: allowed, contentType: "application/json", body });
  }
  const name = SOURCE_NAMES.find((source) => SOURCES[source].origin === url.origin);
  if (!name) return route.abort();
  try {
    const response = await fetch(`${sources.origins[name]}${url.pathname}${url.search}`);
    const headers = sources.blocked.has(name) ? { "access-control-allow-origin": "https://other.example" } : allowed;
    await route.fulfill({
      status: response.status,
      headers,
      contentType: response.headers.get("content-type") ?? "text/plain",
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch {
    // The page may be gone, or have cancelled.
    await route.abort("connectionfailed").catch(() => undefined);
  }
}
