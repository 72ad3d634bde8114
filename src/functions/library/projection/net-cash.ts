import type { Table } from "../../cell";
import { checkOf } from "../../check";
import { refuse } from "../../errors";
import { NET_CASH } from "./cashflow-table";

const numbers = checkOf({ name: "cashflows", kind: "series", unit: "USD" });
const heading = NET_CASH.toLowerCase();

/** The monthly net cash of a CASHFLOW spill, heading and all, or of a plain column or row; a blank month is 0. */
export function netCash(cashflows: Table): readonly number[] {
  const position = (cashflows[0] ?? []).findIndex(
    (cell) => typeof cell === "string" && cell.trim().toLowerCase() === heading,
  );
  const columns = cashflows[0]?.length ?? 0;
  if (position < 0 && columns > 1 && cashflows.length > 1) refuse("cashflows.columns", { columns, heading: NET_CASH });
  return numbers(position < 0 ? cashflows : cashflows.map((row) => [row[position]])) as readonly number[];
}

/**
 * A figure of the same in plain Excel. Its NPV and IRR pass over text such as the heading, but over a blank month too,
 * which must count: so such a range has no plain figure.
 */
export function plainFigure(cashflows: string, figure: (netCash: string) => string): string {
  const column = `INDEX(${cashflows},0,IFERROR(MATCH("${NET_CASH}",INDEX(${cashflows},1,0),0),1))`;
  const netCash = `IF(ROWS(${cashflows})=1,${cashflows},${column})`;
  return `IF(COUNTBLANK(${netCash})>0,NA(),${figure(netCash)})`;
}
