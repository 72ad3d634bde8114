const HIDDEN = "Hidden";

/**
 * Settles once the pane is shown: at once, unless Excel said that it opened the page hidden; else at the first sign of
 * it, since no single sign comes on every platform.
 */
export function whenShown(visibilityMode: string | undefined): Promise<void> {
  if (visibilityMode !== HIDDEN) return Promise.resolve();
  return new Promise((resolve) => {
    const shown = () => {
      document.removeEventListener("visibilitychange", ifVisible);
      window.removeEventListener("focus", shown);
      resolve();
    };
    const ifVisible = () => {
      if (document.visibilityState === "visible") shown();
    };
    document.addEventListener("visibilitychange", ifVisible);
    window.addEventListener("focus", shown);
    // Where Excel cannot report it, the other two signs remain.
    Office.addin
      ?.onVisibilityModeChanged(({ visibilityMode: mode }) => {
        if (String(mode) !== HIDDEN) shown();
      })
      .catch(() => undefined);
  });
}
