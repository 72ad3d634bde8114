import type { Table } from "../../cell";
import { Refusal } from "../../errors";
import {
  coolingColumn,
  modelColumn,
  ratedJthColumn,
  releaseColumn,
  sourceColumn,
  thColumn,
  wattsColumn,
} from "../../table/columns";
import { isEmptyTable, readTable } from "../../table/read-table";
import { miners } from "../../vocabulary";
import { machineData } from "./machine-data";
import type { ModelName } from "./model-name";
import { readModelName } from "./model-name";
import type { Rating } from "./rating";
import { checkRating, efficiencyOf } from "./rating";

/** A machine of the catalogue or of the user's own table. */
export interface Machine extends Rating {
  readonly model: string;
  readonly name: ModelName;
  readonly release: string | undefined;
  readonly cooling: string | undefined;
  readonly source: string | undefined;
}

const catalogue: readonly Machine[] = machineData.map(([model, th, watts, release, cooling, source]) => ({
  model,
  name: readModelName(model),
  th,
  watts,
  release,
  cooling,
  source,
}));

/** J/TH comes last, so that the spill of MINERS can be given back as a table. */
const columns = {
  model: modelColumn,
  th: thColumn,
  watts: wattsColumn,
  release: releaseColumn,
  cooling: coolingColumn,
  source: sourceColumn,
  jth: ratedJthColumn,
};

/** How far a J/TH that is given beside W and TH/s may be from them, being rounded. */
const ROUNDING = 0.01;

/** The user's own machines, or the catalogue where none are given. */
export function machinesOf(table: Table | undefined): readonly Machine[] {
  if (!table || isEmptyTable(table)) return catalogue;
  return Array.from(readTable(table, miners.name, columns), ({ row, jth, ...machine }) => {
    checkRating(machine, row, miners.name);
    const value = Number(efficiencyOf(machine).toPrecision(4));
    if (jth !== undefined && Math.abs(jth / value - 1) > ROUNDING) {
      const place = { heading: ratedJthColumn.heading, row };
      const values = { jth, value, watts: machine.watts, th: machine.th };
      throw new Refusal("#VALUE!", { id: "table.efficiency", values, parameter: miners.name, place });
    }
    return { ...machine, name: readModelName(machine.model) };
  });
}
