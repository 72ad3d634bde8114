import type { FunctionId } from "../../functions/catalogue";
import type { Formula } from "./formula";

/** A call of one of our functions; an empty text leaves an argument out. */
export const call =
  (id: FunctionId, ...args: readonly (Formula | string)[]): Formula =>
  (at) =>
    `MINING.${id}(${args.map((arg) => (typeof arg === "string" ? arg : arg(at))).join(",")})`;
