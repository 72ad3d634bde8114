import { netPowerPrice } from "../../../core/cost";
import { declare } from "../../declaration";
import { adders, creditsKwMonth, demandKwMonth, energyPrice, loadFactor } from "../../vocabulary";

export const NET_POWER_PRICE = declare({
  id: "NET_POWER_PRICE",
  family: "cost",
  parameters: [energyPrice, adders, demandKwMonth, loadFactor, creditsKwMonth],
  result: { shape: "number", unit: "USD/kWh" },
  compute: netPowerPrice,
  plain: (energyPrice, adders, demandKwMonth, loadFactor, creditsKwMonth) =>
    `${energyPrice}+${adders}+(${demandKwMonth}-${creditsKwMonth})/(730*${loadFactor})`,
});
