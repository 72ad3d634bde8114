import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Where the button of a place that had the focus goes as the place is drawn anew, the place's first one takes it. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  const had = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had && document.activeElement === document.body) place.current?.querySelector("button")?.focus();
  });
}
