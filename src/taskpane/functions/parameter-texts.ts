import type { Cell } from "../../functions/cell";
import { boundsPhrase } from "../../functions/errors";
import { constantText } from "../../functions/formula-text";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import type { Speaker } from "../pane/words";

/** The limits of a parameter in words; "" where it has none. */
export function boundsText(language: Language, say: Speaker["say"], { bounds }: Parameter): string {
  return bounds ? say("functions.bounds", { bounds: boundsPhrase(language, bounds) }) : "";
}

/** What leaving the argument out means. */
export function defaultText(say: Speaker["say"], { default: fallback }: Parameter): string {
  if (fallback === undefined) return say("functions.optional");
  return say("functions.default", { value: constantText(fallback as Cell) });
}

export const isRange = ({ kind }: Parameter): boolean => kind === "series" || kind === "table";
