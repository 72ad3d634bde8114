import { f } from "../../building/formula";
import type { Formula } from "../../building/formula";

/** Whether two numbers are equal up to what working one of them out again may change. */
export const same = (now: Formula, then: Formula): Formula => f`ABS(${now}-${then})<=ABS(${then})/10^12`;
