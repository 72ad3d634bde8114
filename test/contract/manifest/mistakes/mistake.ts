/** One mistake: what goes wrong, how to plant it in a sound manifest, and the problem that must be found. */
export interface Mistake {
  mistake: string;
  plant: (xml: string) => string;
  problem: RegExp;
}

export const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, () => to);
export const swapAll = (from: string, to: string) => (xml: string) => xml.replaceAll(from, to);
export const drop = (what: string | RegExp) => swap(what, "");

/** Moves the first match of `what` to just before `before`. */
export const move = (what: RegExp, before: string) => (xml: string) => {
  const [found = ""] = what.exec(xml) ?? [];
  return xml.replace(found, "").replace(before, () => found + before);
};

/** Leaves out the override of the setting that starts with `opening`. */
export const untranslate = (opening: string) => (xml: string) => {
  const start = xml.indexOf(opening);
  return xml.slice(0, start) + xml.slice(start).replace(/<(bt:)?Override [^>]*\/>/, "");
};

export const letters = (length: number) => "x".repeat(length);
