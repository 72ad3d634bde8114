import { wallEfficiency } from "../../../core/cost";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import { efficiency, lineLoss, machineTh, machineWatts, pue } from "../../vocabulary";

export const WALL_EFFICIENCY = declare({
  id: "WALL_EFFICIENCY",
  family: "cost",
  parameters: [machineWatts, machineTh, pue, lineLoss],
  result: { shape: "number", unit: "J/TH" },
  compute: (machineWatts, machineTh, pue, lineLoss) => {
    const { min, max } = efficiency.bounds;
    const own = machineWatts / machineTh;
    if (Number.isFinite(own) && !(own >= min && own <= max))
      refuse("wall.machine", { value: Number(own.toPrecision(4)), low: min, high: max });
    return wallEfficiency(machineWatts, machineTh, pue, lineLoss);
  },
  plain: (machineWatts, machineTh, pue, lineLoss) => `${machineWatts}/${machineTh}*${pue}/(1-${lineLoss})`,
});
