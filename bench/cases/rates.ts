import { IRR, NPV } from "@formulajs/formulajs";
import { scalarRunner } from "../call";
import type { Case } from "../measure";

const flows = [-1_000_000, ...Array.from({ length: 60 }, (_, month) => 40_000 - 300 * month)];
const cells = flows.map((flow) => [flow]);
const MINE_NPV = scalarRunner("MINE_NPV");
const MINE_IRR = scalarRunner("MINE_IRR");
const RATE = 0.12;
const figure = (value: number) => value;

/** Against another library of Excel's functions, 61 cash flows each. */
export const rateCases: readonly Case[] = [
  {
    name: "MINE_NPV, 61 cash flows",
    ours: { name: "runner", run: () => MINE_NPV(cells, RATE), figure },
    yardstick: {
      name: "@formulajs/formulajs",
      run: () => (flows[0] ?? 0) + Number(NPV((1 + RATE) ** (1 / 12) - 1, ...flows.slice(1))),
      figure,
    },
    calls: 1,
  },
  {
    name: "MINE_IRR, 61 cash flows",
    ours: { name: "runner", run: () => MINE_IRR(cells), figure },
    yardstick: { name: "@formulajs/formulajs", run: () => (1 + Number(IRR(flows, 0.01))) ** 12 - 1, figure },
    calls: 1,
    agreement: 1e-8,
  },
];
