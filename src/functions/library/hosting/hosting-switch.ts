import { hostingSwitch } from "../../../core/hosting";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import {
  capexMw,
  discountYear,
  efficiency,
  hashprice,
  leaseMwYear,
  leaseOpexMwYear,
  operation,
  powerPrice,
  pue,
  years,
} from "../../vocabulary";

/** No conversion is cheaper, but for none at all: less is a figure in thousands or millions. USD/MW. */
const LEAST_CAPEX = 10_000;

export const HOSTING_SWITCH = declare({
  id: "HOSTING_SWITCH",
  family: "hosting",
  parameters: [
    hashprice,
    powerPrice,
    efficiency,
    leaseMwYear,
    capexMw,
    years,
    discountYear,
    ...operation,
    pue,
    leaseOpexMwYear,
  ],
  result: { shape: "number", unit: "USD/MW-year" },
  compute: (hashprice, powerPrice, efficiency, leaseMwYear, capexMw, ...others) => {
    if (capexMw > 0 && capexMw < LEAST_CAPEX) refuse("hosting.capex", { value: capexMw, least: LEAST_CAPEX });
    return hostingSwitch(hashprice, powerPrice, efficiency, leaseMwYear, capexMw, ...others);
  },
  plain: (
    hashprice,
    powerPrice,
    efficiency,
    leaseMwYear,
    capexMw,
    years,
    discountYear,
    poolFee,
    uptime,
    otherCost,
    pue,
    leaseOpexMwYear,
  ) => {
    const margin = `(${hashprice}*(1-${poolFee})*${uptime}-(24*${efficiency}*${powerPrice}*${uptime}+${otherCost}))`;
    return (
      `(${leaseMwYear}-${leaseOpexMwYear}-${capexMw}*PMT(${discountYear},${years},-1))/${pue}` +
      `-${margin}*365*1000/${efficiency}`
    );
  },
});
