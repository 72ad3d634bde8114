import type { CostTranche } from "../../../core/cost-curve";
import type { Table } from "../../cell";
import { Refusal } from "../../errors";
import { avoidableColumn, hashrateEhColumn, jthColumn, powerPriceColumn } from "../../table/columns";
import { readTable } from "../../table/read-table";
import { costCurve } from "../../vocabulary";

const columns = {
  hashrateEh: hashrateEhColumn,
  efficiency: jthColumn,
  powerPrice: powerPriceColumn,
  avoidable: avoidableColumn,
};

/** Reads the network's cost curve: a tranche a row, in any order, some of them with hashrate. */
export function readCostCurve(table: Table): readonly CostTranche[] {
  const curve = [...readTable(table, costCurve.name, columns)];
  if (curve.some(({ hashrateEh }) => hashrateEh > 0)) return curve;
  throw new Refusal("#VALUE!", { id: "curve.no_hashrate", parameter: costCurve.name });
}
