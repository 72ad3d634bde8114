import { Refusal } from "../../errors";

/** Refuses a daily series that is shorter than the measure needs. */
export function requireDays(parameter: string, values: readonly number[], least: number): void {
  if (values.length >= least) return;
  throw new Refusal("#VALUE!", { id: "argument.series_short", values: { count: values.length, least }, parameter });
}
