import { netCashes } from "../../../core/net-cash";
import { discountFactors, presentValue } from "../../../core/npv";
import { remember } from "../../../core/remember";
import type { AnyDeclaration } from "../../declaration";
import { refuse } from "../../errors";
import { nearest } from "../../nearest";
import type { Parameter } from "../../parameter";
import { withDefault } from "../../parameter";
import { guards } from "../../run";
import { discountYear } from "../../vocabulary";
import { CASHFLOW, cashflowInputs } from "./cashflow";
import { soleRate } from "./mine-irr";
import { monthsToPayback } from "./mine-payback";

/** What a sensitivity grid shows: one figure from parameters that a cell each can hold. */
export interface Output {
  readonly id: string;
  readonly parameters: readonly Parameter[];
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
    prepare: () => (args) => guard(run(...args)),
  };
}

/** The figures of a CASHFLOW. All know a discount rate, so that one block of inputs serves them all. */
const ofCashflow: readonly Output[] = [
  figure("NPV", discountYear, presentValues),
  figure("IRR", withDefault(discountYear, 0), () => soleRate),
  figure("PAYBACK", withDefault(discountYear, 0), () => monthsToPayback),
  figure("MIN_CASH", withDefault(discountYear, 0), () => lowest),
];

type Figure = (netCash: readonly number[], rate: number) => number;

function figure(id: string, rate: Parameter, prepare: () => Figure): Output {
  return {
    id,
    parameters: [...CASHFLOW.parameters, rate],
    prepare: () => {
      const netCash = netCashes();
      const of = prepare();
      return (args) => {
        const inputs = cashflowInputs(...(args as Parameters<typeof cashflowInputs>));
        return guards.number(of(netCash(inputs), args[args.length - 1] as number));
      };
    },
  };
}

/** As MINE_NPV, with one table of factors for all cash flows at a rate. */
function presentValues(): Figure {
  const factors = remember(discountFactors);
  return (netCash, rate) => presentValue(netCash, factors(rate, netCash.length));
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
