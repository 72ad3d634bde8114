import { curtailHours } from "../../../core/curtail";
import { declare } from "../../declaration";
import { adderMwh, efficiency, hashprice, poolFee, pricesMwh } from "../../vocabulary";
import { checkSpotPrices } from "./spot-prices";

export const CURTAIL_HOURS = declare({
  id: "CURTAIL_HOURS",
  family: "fleet",
  parameters: [pricesMwh, hashprice, efficiency, poolFee, adderMwh],
  result: { shape: "table", unit: "" },
  compute: (prices, ...others) => {
    checkSpotPrices(prices);
    return [["Run"], ...curtailHours(prices, ...others).map((run) => [run ? 1 : 0])];
  },
  plain: null,
});
