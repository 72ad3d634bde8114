import type { Cell, Table } from "../../cell";
import { isEmpty } from "../../cell";
import { checkOf } from "../../check";
import type { AnyDeclaration } from "../../declaration";
import { dateFormula } from "../../checking/date-text";
import { declare } from "../../declaration";
import { Refusal, refuse } from "../../errors";
import { readFigure } from "../../figure";
import { colName, colValues, inputs, output, rowName, rowValues } from "../../vocabulary";
import { positionOf, requiredPositionOf } from "./parameter-called";
import type { Output } from "./sensitivity-output";
import { outputNamed } from "./sensitivity-output";

/** Declares SENSITIVITY over the functions that it may call, which are asked for at each call. */
export const sensitivity = (declarations: () => readonly AnyDeclaration[]) =>
  declare({
    id: "SENSITIVITY",
    family: "projection",
    parameters: [output, inputs, rowName, rowValues, colName, colValues],
    result: { shape: "table", unit: "" },
    compute: (output, inputs, rowName, rowValues, colName, colValues) => {
      if ((colName === undefined) !== (colValues === undefined)) refuse("sensitivity.pair");
      const target = outputNamed(output, declarations());
      const row = requiredPositionOf(rowName, target.parameters, target.id);
      const col = colName === undefined ? -1 : requiredPositionOf(colName, target.parameters, target.id);
      if (row === col) refuseTwice(target, row);
      const given = readInputs(inputs, target);
      const args = target.parameters.map((parameter, position) =>
        position === row || position === col ? undefined : checkOf(parameter)(given.get(position)),
      );
      requireSize(target, args, [row, rowValues], [col, colValues ?? [null]]);
      const head = [target.id, ...(colValues ?? ["Value"])];
      return [head, ...grid(target, args, [row, rowValues], [col, colValues ?? [null]])];
    },
    plain: null,
  });

type Axis = readonly [position: number, values: readonly (number | null)[]];

/** Steps in a grid, which take about a second: pane and formulas wait for them. */
const MOST_STEPS = 10_000_000;

function requireSize({ parameters, steps }: Output, args: readonly unknown[], ...axes: readonly [Axis, Axis]): void {
  const most = (name: string): number => {
    const position = parameters.findIndex((parameter) => parameter.name === name);
    const [, values = [args[position]]] = axes.find(([on]) => on === position) ?? [];
    return values.reduce((largest: number, value) => Math.max(largest, Number(value)), 1);
  };
  const cells = axes[0][1].length * axes[1][1].length;
  const limit = Math.floor(MOST_STEPS / steps(most));
  if (cells > limit) refuse("sensitivity.size", { cells, most: limit });
}

/** The rows below the heading. A cell without an answer is "n/a"; where no cell has one, the first reason is given. */
function grid({ parameters, prepare }: Output, args: unknown[], [row, downs]: Axis, [col, acrosses]: Axis): Cell[][] {
  const checked = ([position, values]: Axis) => {
    const parameter = parameters[position];
    return parameter ? values.map(checkOf(parameter)) : values;
  };
  const rights = checked([col, acrosses]);
  const answer = prepare();
  let answers = 0;
  let reason: Refusal | undefined;
  const rows = checked([row, downs]).map((down, index) => {
    args[row] = down;
    const line: Cell[] = [downs[index] ?? null];
    for (const right of rights) {
      if (col >= 0) args[col] = right;
      try {
        line.push(answer(args));
        answers++;
      } catch (problem) {
        if (!(problem instanceof Refusal)) throw problem;
        reason ??= problem;
        line.push("n/a");
      }
    }
    return line;
  });
  if (reason && answers === 0) throw reason;
  return rows;
}

/** The cell given for each parameter, by its position. A blank row and a first row of headings are left out. */
function readInputs(inputs: Table, target: Output): Map<number, Cell> {
  const given = new Map<number, Cell>();
  inputs.forEach((cells, index) => {
    if (cells.length !== 2) refuse("sensitivity.columns", { columns: cells.length });
    const [label = null, value = null] = cells;
    if (isEmpty(label) && isEmpty(value)) return;
    const name = String(label ?? "");
    if (index === 0 && isHeading(value) && positionOf(name, target.parameters) < 0) return;
    const position = requiredPositionOf(name, target.parameters, target.id);
    if (given.has(position)) refuseTwice(target, position);
    given.set(position, value);
  });
  return given;
}

/** Whether what stands in a value's place is a word and no value kept as text. */
const isHeading = (value: Cell): boolean =>
  typeof value === "string" && readFigure(value, "") === null && dateFormula(value) === null;

function refuseTwice({ parameters }: Output, position: number): never {
  throw new Refusal("#VALUE!", { id: "sensitivity.twice", parameter: parameters[position]?.name ?? "" });
}
