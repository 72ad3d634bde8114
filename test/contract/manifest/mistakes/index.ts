import { icons } from "./icons";
import { languages } from "./languages";
import { misdirected } from "./misdirected";
import { misplaced } from "./misplaced";
import { missing } from "./missing";
import { misspelt } from "./misspelt";
import { outOfOrder } from "./order";
import { runtime } from "./runtime";
import type { Mistake } from "./mistake";

/** Every mistake, in the order in which the rules are read. */
export const MISTAKES: Mistake[] = [
  ...outOfOrder,
  ...missing,
  ...misplaced,
  ...misspelt,
  ...misdirected,
  ...runtime,
  ...icons,
  ...languages,
];
