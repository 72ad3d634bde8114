import type { Table } from "../../cell";
import { checkOf } from "../../check";
import { refuse } from "../../errors";
import { NET_CASH } from "./cashflow-table";

const numbers = checkOf({ name: "cashflows", kind: "series", unit: "USD" });
const heading = NET_CASH.toLowerCase();

/** The monthly net cash of a CASHFLOW spill, heading and all, or of a plain column or row; a blank month is 0. */
export function netCash(cashflows: Table): readonly number[] {
  const position = (cashflows[0] ?? []).findIndex((cell) => String(cell).trim().toLowerCase() === heading);
  const columns = cashflows[0]?.length ?? 0;
  if (position < 0 && columns > 1 && cashflows.length > 1) refuse("cashflows.columns", { columns, heading: NET_CASH });
  return numbers(position < 0 ? cashflows : cashflows.map((row) => [row[position]])) as readonly number[];
}
