import type { Playground } from "../playground";
import type { Texts } from "./texts";

/** The line under the grid: for a cell in error the sentence that explains it, otherwise what the grid is doing. */
export function keepStatusLine(element: HTMLElement, playground: Playground, texts: Texts): void {
  const show = () => {
    const sentence = playground.sentenceAtSelection();
    element.textContent = sentence || (playground.isIdle ? texts.ready : texts.calculating);
    element.classList.toggle("error", sentence !== "");
  };
  playground.onChange(show);
  show();
}
