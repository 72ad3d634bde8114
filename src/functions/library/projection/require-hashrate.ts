import { Refusal } from "../../errors";

/** Refuses a projection in which nothing ever mines: a blank cell can arrive as 0. */
export function requireHashrate(hashratePh: number | readonly number[]): void {
  if (typeof hashratePh === "number" ? hashratePh > 0 : hashratePh.some((value) => value > 0)) return;
  throw new Refusal("#VALUE!", { id: "argument.missing", parameter: "hashrate_ph" });
}
