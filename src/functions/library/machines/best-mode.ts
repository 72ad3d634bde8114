import { bestMode } from "../../../core/best-mode";
import { declare } from "../../declaration";
import { modeColumn, thColumn, wattsColumn } from "../../table/columns";
import { readTable } from "../../table/read-table";
import { hashprice, modes, poolFee, powerPrice } from "../../vocabulary";
import { checkRating } from "./rating";

const columns = { name: modeColumn, th: thColumn, watts: wattsColumn };

export const BEST_MODE = declare({
  id: "BEST_MODE",
  family: "machines",
  parameters: [modes, hashprice, powerPrice, poolFee],
  result: { shape: "text", unit: "" },
  compute: (table, hashprice, powerPrice, poolFee) => {
    const rows = [...readTable(table, modes.name, columns)];
    for (const { row, ...mode } of rows) checkRating(mode, row, modes.name);
    const best = bestMode(rows, hashprice, powerPrice, poolFee);
    return rows[best ?? -1]?.name ?? "OFF";
  },
  plain: null,
});
