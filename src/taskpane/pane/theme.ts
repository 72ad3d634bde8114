const DARK_QUERY = "(prefers-color-scheme: dark)";

/** Follows Office's theme, or the system's where Office does not tell. */
export function followTheme(): void {
  apply();
  matchMedia(DARK_QUERY).addEventListener("change", apply);
  // Where Excel does not report a change, coming back to the pane picks it up.
  window.addEventListener("focus", apply);
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, apply);
  } catch {
    // Not in Excel, or an Excel without this event.
  }
}

function apply(): void {
  const background = globalThis.Office?.context?.officeTheme?.bodyBackgroundColor;
  const dark = isDark(background) ?? matchMedia(DARK_QUERY).matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Whether a colour such as "#1f1f1f" or "1F1F1F" is nearer to black; null where it is no colour. */
export function isDark(colour: string | null | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
