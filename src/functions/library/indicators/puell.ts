import { puell } from "../../../core/indicators";
import { declare } from "../../declaration";
import { dailyIssuanceUsd } from "../../vocabulary";
import { requireDays } from "./require-days";

export const PUELL = declare({
  id: "PUELL",
  family: "indicators",
  parameters: [dailyIssuanceUsd],
  result: { shape: "number", unit: "" },
  compute: (dailyIssuanceUsd) => {
    requireDays("daily_issuance_usd", dailyIssuanceUsd, 365);
    return puell(dailyIssuanceUsd);
  },
  plain: null,
});
