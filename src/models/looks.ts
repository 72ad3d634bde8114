import type { Highlight, Role } from "./description";

interface Look {
  readonly color: string;
  readonly bold?: true;
  readonly size?: number;
  readonly fill?: string;
}

const BLACK = "#000000";
const GREY = "#595959";

/** How cells look by what they are for: inputs blue, formulas black, links to other sheets green, and what a run has left purple. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { color: BLACK, bold: true, size: 16 },
  section: { color: BLACK, bold: true, size: 13 },
  heading: { color: BLACK, bold: true, fill: "#E7E6E6" },
  label: { color: BLACK },
  unit: { color: GREY },
  note: { color: GREY },
  input: { color: "#0000FF" },
  formula: { color: BLACK },
  link: { color: "#00703C" },
  result: { color: "#7030A0" },
};

/** How cells look while a condition holds: Excel's own pairs of text and fill. */
export const HIGHLIGHTS: Readonly<Record<Highlight, { readonly color: string; readonly fill: string }>> = {
  good: { color: "#006100", fill: "#C6EFCE" },
  bad: { color: "#9C0006", fill: "#FFC7CE" },
  marked: { color: "#7F6000", fill: "#FFEB9C" },
};
