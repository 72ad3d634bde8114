import { HORIZON_MONTHS } from "../../../core/machine-payback";
import { netCashes } from "../../../core/net-cash";
import { npv } from "../../../core/npv";
import type { AnyDeclaration } from "../../declaration";
import { refuse } from "../../errors";
import { nearest } from "../../nearest";
import type { Parameter } from "../../parameter";
import { withDefault } from "../../parameter";
import { guards } from "../../run";
import { decayMonth, discountYear, months } from "../../vocabulary";
import { CASHFLOW, cashflowInputs } from "./cashflow";
import { soleRate } from "./mine-irr";
import { monthsToPayback } from "./mine-payback";

/** What a sensitivity grid shows: one figure from parameters that a cell each can hold. */
export interface Output {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** How many steps a cell takes, given the largest value that the grid has for a parameter of that name. */
  readonly steps: (most: (name: string) => number) => number;
  /**
   * Makes the function of a grid, given checked arguments in the order of the parameters. It may remember from one cell
   * to the next what both have in common.
   */
  readonly prepare: () => (args: readonly unknown[]) => number | string;
}

/** The output that a cell names, with or without the namespace, or a refusal that names the nearest. */
export function outputNamed(name: string, declarations: readonly AnyDeclaration[]): Output {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^MINING\./, "");
  const outputs = [...ofCashflow, ...declarations.flatMap((declaration) => outputOf(declaration) ?? [])];
  const found = outputs.find(({ id }) => id === wanted);
  if (found) return found;
  const near = nearest(
    wanted,
    outputs.map(({ id }) => ({ name: id, words: [id] })),
  );
  return refuse("sensitivity.output", { value: name, near });
}

const isRange = ({ kind }: Parameter) => kind === "series" || kind === "table";

/** The function as an output; null where it spills or cannot do without a range. */
function outputOf({ id, parameters, result, compute }: AnyDeclaration): Output | null {
  if (result.shape === "table" || parameters.some((parameter) => isRange(parameter) && !parameter.optional))
    return null;
  const guard = guards[result.shape] as (value: unknown) => number | string;
  const run = compute as (...args: unknown[]) => unknown;
  return {
    id,
    parameters: parameters.filter((parameter) => !isRange(parameter)),
    steps: () => (parameters.some(({ name }) => name === decayMonth.name) ? HORIZON_MONTHS : 1),
    prepare: () => (args) => guard(run(...args)),
  };
}

/** How often the months of a cash flow are read to find its rate, or that there are several. */
const IRR_ROUNDS = 20;

/** The figures of a CASHFLOW. All know a discount rate, so that one block of inputs serves them all. */
const ofCashflow: readonly Output[] = [
  figure("NPV", discountYear, npv),
  figure("IRR", withDefault(discountYear, 0), soleRate, IRR_ROUNDS),
  figure("PAYBACK", withDefault(discountYear, 0), monthsToPayback),
  figure("MIN_CASH", withDefault(discountYear, 0), lowest),
];

type Figure = (netCash: readonly number[], rate: number) => number;

function figure(id: string, rate: Parameter, of: Figure, rounds = 1): Output {
  return {
    id,
    parameters: [...CASHFLOW.parameters, rate],
    steps: (most) => rounds * most(months.name),
    prepare: () => {
      const netCash = netCashes();
      return (args) => {
        const inputs = cashflowInputs(...(args as Parameters<typeof cashflowInputs>));
        return guards.number(of(netCash(inputs), args[args.length - 1] as number));
      };
    },
  };
}

/** The lowest running total of net cash. */
function lowest(netCash: readonly number[]): number {
  let total = 0;
  let least = Infinity;
  for (const flow of netCash) {
    total += flow;
    least = Math.min(least, total);
  }
  return least;
}
