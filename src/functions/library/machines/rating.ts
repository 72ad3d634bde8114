import { Refusal } from "../../errors";
import { efficiency } from "../../vocabulary";

/** A machine or one of its modes, as it is rated. */
export interface Rating {
  /** TH/s. */
  readonly th: number;
  /** W. */
  readonly watts: number;
}

/** J/TH of the machine itself. */
export const efficiencyOf = ({ th, watts }: Rating): number => watts / th;

/** Refuses a row of a table whose W and TH/s do not belong to one machine, as kW or PH/s would not. */
export function checkRating({ th, watts }: Rating, row: number, table: string): void {
  const { min, max } = efficiency.bounds;
  const value = efficiencyOf({ th, watts });
  if (value >= min && value <= max) return;
  throw new Refusal("#VALUE!", {
    id: "table.rating",
    values: { th, watts, value: Number(value.toPrecision(3)) },
    parameter: table,
    place: { heading: "heading.watts", row },
    bounds: efficiency.bounds,
  });
}
