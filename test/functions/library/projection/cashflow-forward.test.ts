import { MARCH_2026, MINE, REST, column, columnOf, expectClose, table } from "./mine";

describe("CASHFLOW_FORWARD", () => {
  it("gives the cash of CASHFLOW for the hashprices that CASHFLOW shows", () => {
    const priced = table("CASHFLOW", [...MINE, ...REST]);
    const curve = column(columnOf(priced, "Hashprice").slice(1));
    const forward = table("CASHFLOW_FORWARD", [
      MARCH_2026,
      12,
      curve,
      100,
      0.05,
      20,
      0.02,
      0.95,
      3,
      10000,
      500000,
      true,
    ]);
    for (const heading of forward[0] ?? []) {
      const wanted = columnOf(priced, heading as string);
      columnOf(forward, heading as string).forEach((cell, row) =>
        typeof cell === "number" ? expectClose(cell, wanted[row] as number) : expect(cell).toBe(wanted[row]),
      );
    }
  });
});
