import type { Family } from "../../functions/declaration";
import type { WordId } from "../pane/words";

/** The families in the order of the list, each with its heading. */
export const familyWords = {
  network: "functions.family.network",
  revenue: "functions.family.revenue",
  cost: "functions.family.cost",
  breakeven: "functions.family.breakeven",
  machines: "functions.family.machines",
  fleet: "functions.family.fleet",
  projection: "functions.family.projection",
  treasury: "functions.family.treasury",
  indicators: "functions.family.indicators",
  hosting: "functions.family.hosting",
} as const satisfies Record<Family, WordId>;
