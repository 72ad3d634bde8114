import { hostedMargin } from "../../../core/hosting";
import { declare } from "../../declaration";
import { efficiency, hashprice, hostingRateKwh, poolFee, profitShare, revenueShare, uptime } from "../../vocabulary";

export const HOSTED_MARGIN = declare({
  id: "HOSTED_MARGIN",
  family: "hosting",
  parameters: [hashprice, hostingRateKwh, efficiency, poolFee, uptime, revenueShare, profitShare],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: hostedMargin,
  plain: (hashprice, hostingRateKwh, efficiency, poolFee, uptime, revenueShare, profitShare) => {
    const margin =
      `((1-${revenueShare})*${hashprice}*(1-${poolFee})*${uptime}` + `-24*${efficiency}*${hostingRateKwh}*${uptime})`;
    return `${margin}*IF(${margin}>0,1-${profitShare},1)`;
  },
});
