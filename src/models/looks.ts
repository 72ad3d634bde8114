import type { Role } from "./description";

interface Look {
  readonly color: string;
  readonly bold?: true;
  readonly size?: number;
  readonly fill?: string;
}

const BLACK = "#000000";
const GREY = "#595959";

/** How cells look by what they are for: inputs blue, formulas black, links to other sheets green. */
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
};
