import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { curtailCases } from "./cases/curtail";
import { fleetCases } from "./cases/fleet";
import { rateCases } from "./cases/rates";
import { scalarCases } from "./cases/scalar";
import { sensitivityCases } from "./cases/sensitivity";
import { simulateCases } from "./cases/simulate";
import { spreadsheetCases } from "./cases/spreadsheet";
import { measure } from "./measure";
import { report } from "./report";

/** What `npm run bench` runs once it is bundled. */
const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string", default: "" } } });

const cases = [
  ...scalarCases,
  ...fleetCases,
  ...curtailCases,
  ...simulateCases,
  ...sensitivityCases,
  ...rateCases,
  ...spreadsheetCases,
].filter(({ name }) => name.includes(values.only));

const measured = cases.map(measure);
console.log(report(measured));
if (values.json) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(values.json, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
}
