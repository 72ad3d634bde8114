import type { FleetFigures } from "../../../core/fleet";
import { fleet } from "../../../core/fleet";
import type { Cell } from "../../cell";
import { declare } from "../../declaration";
import { hashprice, miners, poolFee, rows } from "../../vocabulary";
import { readFleet } from "./fleet-table";

const HEADINGS = [
  "Site",
  "Machine",
  "Count",
  "PH/s",
  "MW",
  "J/TH",
  "Revenue USD/day",
  "Power USD/day",
  "Margin USD/day",
  "Break-even USD/kWh",
  "Decision",
];

const line = (site: string, machine: string, figures: FleetFigures, decision: string): Cell[] => [
  site,
  machine,
  figures.count,
  figures.hashratePh,
  figures.mw,
  figures.efficiency ?? "n/a",
  figures.revenue,
  figures.power,
  figures.margin,
  figures.breakevenKwh ?? "n/a",
  decision,
];

export const FLEET = declare({
  id: "FLEET",
  family: "fleet",
  parameters: [rows, hashprice, poolFee, miners],
  result: { shape: "table", unit: "" },
  compute: (table, hashprice, poolFee, miners) => {
    const { rows, installed, running } = fleet(readFleet(table, miners), hashprice, poolFee, (unit, figures) =>
      line(unit.site, unit.machine, figures, figures.run ? "RUN" : "STOP"),
    );
    return [[...HEADINGS], ...rows, line("Installed", "n/a", installed, "n/a"), line("Running", "n/a", running, "n/a")];
  },
  plain: null,
});
