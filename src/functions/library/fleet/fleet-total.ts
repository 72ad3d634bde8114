import type { FleetFigures } from "../../../core/fleet";
import { fleet } from "../../../core/fleet";
import { choiceOf } from "../../choice";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { field, hashprice, miners, poolFee, rows, runningOnly } from "../../vocabulary";
import { readFleet } from "./fleet-table";

/** The columns of FLEET and two more, each with its heading as another word for it. */
const FIELDS = {
  COUNT: [],
  PH: ["PHS"],
  MW: [],
  MWH: ["MWHDAY"],
  JTH: [],
  PRICE: ["USDKWH", "POWERPRICE"],
  REVENUE: ["REVENUEUSDDAY"],
  POWER: ["POWERUSDDAY"],
  MARGIN: ["MARGINUSDDAY"],
  BREAKEVEN: ["BREAKEVENUSDKWH"],
} as const;

const figures: Readonly<Record<keyof typeof FIELDS, (total: FleetFigures) => number | undefined>> = {
  COUNT: ({ count }) => count,
  PH: ({ hashratePh }) => hashratePh,
  MW: ({ mw }) => mw,
  MWH: ({ mwhPerDay }) => mwhPerDay,
  JTH: ({ efficiency }) => efficiency,
  PRICE: ({ powerPrice }) => powerPrice,
  REVENUE: ({ revenue }) => revenue,
  POWER: ({ power }) => power,
  MARGIN: ({ margin }) => margin,
  BREAKEVEN: ({ breakevenKwh }) => breakevenKwh,
};

export const FLEET_TOTAL = declare({
  id: "FLEET_TOTAL",
  family: "fleet",
  parameters: [rows, hashprice, field, runningOnly, poolFee, miners],
  result: { shape: "number", unit: "" },
  compute: (table, hashprice, chosen, runningOnly, poolFee, miners) => {
    const name = choiceOf(chosen, field.name, FIELDS);
    const { installed, running } = fleet(readFleet(table, miners), hashprice, poolFee, () => null);
    return figures[name](runningOnly ? running : installed) ?? unanswerable("fleet.idle", { value: name });
  },
  plain: null,
});
