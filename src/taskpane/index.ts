import { readHost } from "./start/host";
import { restoreLanguage } from "./start/language";
import { whenShown } from "./start/visibility";

/**
 * The pane shares its page with the functions, and Excel opens the page for a calculation even while the pane is
 * closed. So this file stays tiny, and the pane's own code is fetched when there is someone to see it.
 */
async function start(): Promise<void> {
  const host = await readHost();
  if (host.kind === "excel") {
    // The functions' error sentences follow the choice even where the pane is never shown.
    restoreLanguage();
    await whenShown(host.visibilityMode);
  }
  const { mount } = await import(/* webpackChunkName: "pane" */ "./pane/mount");
  mount(host.kind);
}

start().catch((problem: unknown) => {
  console.error(problem);
  document.getElementById("not-loaded")?.removeAttribute("hidden");
});
