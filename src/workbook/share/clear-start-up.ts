/** By which a file asks for its add-in's pane. */
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

/**
 * Takes the wishes to start with the file and to show the pane out of the file, which would show ADD-IN ERROR to a reader
 * without Hashcell. Where this Excel knows no such wish, there is none to take out.
 */
export function clearStartUp(): void {
  for (const clear of [clearStart, clearAutoShow]) {
    try {
      clear();
    } catch {
      // An Excel without these calls.
    }
  }
}

function clearStart(): void {
  Office.addin.setStartupBehavior(Office.StartupBehavior.none).catch(() => undefined);
}

function clearAutoShow(): void {
  const { settings } = Office.context.document;
  if (settings.get(AUTO_SHOW) === null) return;
  settings.remove(AUTO_SHOW);
  settings.saveAsync();
}
