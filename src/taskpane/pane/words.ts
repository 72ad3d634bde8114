import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../functions/language";
import type { Say } from "../../locales/words";
import { sayIn } from "../../locales/words";

export type { WordId } from "../../locales/words";
export { isWordId } from "../../locales/words";

/** The pane's words in one language. */
export interface Speaker {
  readonly language: Language;
  readonly say: Say;
}

export const speaker = (language: Language): Speaker => ({ language, say: sayIn(language) });

export const SpeakerContext = createContext<Speaker>(speaker("en"));

export const useSpeaker = (): Speaker => useContext(SpeakerContext);
