import type { Cell } from "./cell";
import { checkOf } from "./check";
import type { AnyDeclaration, Shape } from "./declaration";
import type { ErrorCode, Reason } from "./errors";
import { Refusal, sentenceOf } from "./errors";
import type { Language } from "./language";
import { serialOf } from "./time";

/** What a cell shows instead of a result: an Excel error and the sentence that explains it. */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    sentence: string,
  ) {
    super(sentence);
    this.name = "FunctionError";
  }
}

export type Answer = Exclude<Cell, null> | Cell[][];

/**
 * The function that a cell calls: checks the arguments, computes, and guards the result. It takes the arguments as
 * Excel hands them over, ignores what follows them, and throws nothing but a FunctionError.
 */
export function runner(declaration: AnyDeclaration, language: () => Language): (...raw: unknown[]) => Answer {
  const { id, parameters, result } = declaration;
  const checks = parameters.map(checkOf);
  const compute = declaration.compute as (...args: unknown[]) => unknown;
  const finish = guards[result.shape];
  return (...raw) => {
    try {
      return finish(compute(...checks.map((check, index) => check(raw[index]))));
    } catch (problem) {
      if (problem instanceof Refusal) throw new FunctionError(problem.code, sentenceOf(language(), problem.reason));
      throw new FunctionError("#VALUE!", sentenceOf(language(), unknownProblem(id, problem)));
    }
  };
}

/** Turns what a function computed into what a cell shows, or refuses it. */
export const guards: { readonly [S in Shape]: (value: unknown) => S extends "table" ? Cell[][] : number | string } = {
  number: guardScalar,
  time: guardTime,
  text: guardScalar,
  cell: guardScalar,
  table: guardTable,
};

function guardScalar(value: unknown): number | string {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw notFinite();
}

function guardTime(seconds: unknown): number {
  return serialOf(guardScalar(seconds) as number);
}

function guardTable(value: unknown): Cell[][] {
  const table = value as Cell[][];
  if (table.every((row) => row.every(isShown))) return table;
  throw notFinite();
}

const isShown = (cell: Cell): boolean => typeof cell !== "number" || Number.isFinite(cell);

const notFinite = () => new Refusal("#NUM!", { id: "result.not_finite" });

function unknownProblem(id: string, problem: unknown): Reason {
  const value = problem instanceof Error ? problem.message : String(problem);
  return { id: "result.internal", values: { function: id, value } };
}
