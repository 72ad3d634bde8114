import { machineData } from "../../functions/library/machines/machine-data";
import { WHOLE } from "./formats";
import type { ModelBuilder } from "./model-builder";
import { Records } from "./records";
import type { Series } from "./series";

/** The machines that rows of the fleet can name. */
export interface Machines {
  readonly model: Series;
  readonly th: Series;
  readonly watts: Series;
}

/** Rows for the user's own machines below the catalogue's. */
const OWN = 10;

/** TH/s or W. */
const RATING = { kind: "between", least: 0, most: 100_000 } as const;

/** The sheet of machines as their makers rate them, with room for the user's own. */
export function machinesSheet(model: ModelBuilder): Machines {
  const sheet = model.sheet("model.fleet.machines.title", "model.sheet.machines", [34, 12, 12, 22, 14, 90]);
  sheet.note("model.fleet.machines.note");
  sheet.skip();
  const records = new Records(sheet, machineData.length + OWN);
  const column = (at: number) => machineData.map((machine) => machine[at] as string | number);
  const machines = {
    model: records.input("model.fleet.machine", "–", WHOLE, column(0)),
    th: records.input("model.fleet.th", "TH/s", "0.0##;-0;", column(1), RATING),
    watts: records.input("model.fleet.watts", "W", "#,##0;-0;", column(2), RATING),
  };
  records.input("model.fleet.release", "–", WHOLE, column(3));
  records.input("model.fleet.cooling", "–", WHOLE, column(4));
  records.input("model.fleet.source", "–", WHOLE, column(5));
  records.end();
  return machines;
}
