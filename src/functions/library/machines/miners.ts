import { declare } from "../../declaration";
import { Refusal } from "../../errors";
import { maxEfficiency, miners } from "../../vocabulary";
import { machinesOf } from "./machine";
import { efficiencyOf } from "./rating";

const HEADINGS = ["Model", "TH/s", "W", "J/TH", "Release", "Cooling", "Source"];

export const MINERS = declare({
  id: "MINERS",
  family: "machines",
  parameters: [maxEfficiency, miners],
  result: { shape: "table", unit: "" },
  compute: (most, miners) => {
    const bestFirst = [...machinesOf(miners)].sort((a, b) => efficiencyOf(a) - efficiencyOf(b));
    const chosen = most === undefined ? bestFirst : bestFirst.filter((machine) => efficiencyOf(machine) <= most);
    const [best] = bestFirst;
    if (chosen.length === 0 && best && most !== undefined) {
      const values = { value: most, model: best.model, best: Number(efficiencyOf(best).toPrecision(4)) };
      throw new Refusal("#N/A", { id: "machine.none", values, parameter: maxEfficiency.name });
    }
    return [
      [...HEADINGS],
      ...chosen.map(({ model, th, watts, release, cooling, source }) => [
        model,
        th,
        watts,
        efficiencyOf({ th, watts }),
        release ?? "n/a",
        cooling ?? "n/a",
        source ?? "n/a",
      ]),
    ];
  },
  plain: null,
});
