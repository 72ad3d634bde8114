import type { FleetUnit } from "../../../core/fleet";
import type { Table } from "../../cell";
import { Refusal } from "../../errors";
import {
  countColumn,
  machineColumn,
  powerPriceColumn,
  pueColumn,
  ratedJthColumn,
  ratedThColumn,
  siteColumn,
  uptimeColumn,
} from "../../table/columns";
import type { RowOf } from "../../table/column";
import { readTable } from "../../table/read-table";
import { rows } from "../../vocabulary";
import { findMachine } from "../machines/find-machine";
import type { Machine } from "../machines/machine";
import { machinesOf } from "../machines/machine";
import { efficiencyOf } from "../machines/rating";

const columns = {
  site: siteColumn,
  machine: machineColumn,
  count: countColumn,
  th: ratedThColumn,
  jth: ratedJthColumn,
  powerPrice: powerPriceColumn,
  uptime: uptimeColumn,
  pue: pueColumn,
};

/** A row of the fleet: machines of one kind at one site, and what they are called. */
export interface FleetLine extends FleetUnit {
  readonly site: string;
  readonly machine: string;
}

/** Reads a fleet; TH/s and J/TH that are blank are those of the machine, from the user's own table or the catalogue. */
export function* readFleet(table: Table, miners: Table | undefined): Generator<FleetLine> {
  const machines = machinesOf(miners);
  const known = new Map<string, Machine>();
  for (const line of readTable(table, rows.name, columns)) yield isRated(line) ? line : rated(line);

  function rated(line: Line): FleetLine {
    const { row, machine, th, jth } = line;
    const where = { parameter: rows.name, place: { heading: machineColumn.heading, row } };
    if (machine === "n/a") throw new Refusal("#VALUE!", { id: "fleet.unrated", ...where });
    const found = known.get(machine) ?? findMachine(machine, machines, where);
    known.set(machine, found);
    return { ...line, th: th ?? found.th, jth: jth ?? efficiencyOf(found) };
  }
}

type Line = RowOf<typeof columns>;

const isRated = (line: Line): line is Line & Pick<FleetUnit, "th" | "jth"> =>
  line.th !== undefined && line.jth !== undefined;
