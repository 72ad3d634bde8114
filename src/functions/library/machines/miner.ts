import { choiceOf } from "../../choice";
import { declare } from "../../declaration";
import { field, miners, model } from "../../vocabulary";
import { findMachine } from "./find-machine";
import type { Machine } from "./machine";
import { machinesOf } from "./machine";
import { efficiencyOf } from "./rating";

const FIELDS = {
  TH: ["THS"],
  W: ["WATT", "WATTS"],
  JTH: ["WTH"],
  RELEASE: ["RELEASED"],
  COOLING: [],
  SOURCE: [],
} as const;

const figures: Readonly<Record<keyof typeof FIELDS, (machine: Machine) => number | string>> = {
  TH: ({ th }) => th,
  W: ({ watts }) => watts,
  JTH: efficiencyOf,
  RELEASE: ({ release }) => release ?? "n/a",
  COOLING: ({ cooling }) => cooling ?? "n/a",
  SOURCE: ({ source }) => source ?? "n/a",
};

export const MINER = declare({
  id: "MINER",
  family: "machines",
  parameters: [model, field, miners],
  result: { shape: "cell", unit: "" },
  compute: (model, chosen, miners) => {
    const figure = figures[choiceOf(chosen, field.name, FIELDS)];
    return figure(findMachine(model, machinesOf(miners), { parameter: "model" }));
  },
  plain: null,
});
