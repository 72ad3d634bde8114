import type { Parameter } from "../parameter";
import type { Check } from "./check";
import { numberCheck } from "./number";
import { isOneCell } from "./range";
import { reject } from "./reject";
import { seriesCheck } from "./series";

/** One value for all months, or a value for each along a row or a column. */
export function driverCheck(parameter: Parameter): Check {
  const one = numberCheck(parameter);
  const many = seriesCheck(parameter);
  return (raw) => {
    if (!Array.isArray(raw)) return one(raw);
    if (isOneCell(raw)) return one(raw[0][0]);
    // Months run along one line; which way a block would be read is anyone's guess.
    const [rows, columns] = [raw.length, Array.isArray(raw[0]) ? raw[0].length : 1];
    return rows > 1 && columns > 1 ? reject(parameter, "argument.block", { rows, columns }) : many(raw);
  };
}
