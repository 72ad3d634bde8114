import { machineValue } from "../../../core/machine-value";
import { declare } from "../../declaration";
import { monthly, withDefault } from "../../parameter";
import {
  decayMonth,
  discountYear,
  efficiency,
  hashprice,
  months,
  poolFee,
  powerPrice,
  salvageUsdTh,
  uptime,
} from "../../vocabulary";

export const MACHINE_VALUE = declare({
  id: "MACHINE_VALUE",
  family: "machines",
  parameters: [
    monthly(hashprice),
    powerPrice,
    efficiency,
    months,
    poolFee,
    uptime,
    decayMonth,
    withDefault(discountYear, 0),
    salvageUsdTh,
  ],
  result: { shape: "number", unit: "USD/TH" },
  compute: machineValue,
  plain: null,
});
