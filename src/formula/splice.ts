import type { Span } from "./spans";

export interface Replacement {
  readonly at: Span;
  readonly text: string;
}

/** A part of the source with some of it replaced; the replacements stand in order and apart. */
export function splice(source: string, part: Span, replacements: readonly Replacement[]): string {
  let text = "";
  let position = part.start;
  for (const { at, text: inserted } of replacements) {
    text += source.slice(position, at.start) + inserted;
    position = at.end;
  }
  return text + source.slice(position, part.end);
}
