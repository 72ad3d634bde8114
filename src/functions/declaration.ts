import type { Cell } from "./cell";
import type { ArgumentsOf, Parameter } from "./parameter";

/** The families in the order in which lists show them. */
export const families = [
  "network",
  "revenue",
  "cost",
  "breakeven",
  "machines",
  "fleet",
  "projection",
  "treasury",
  "indicators",
  "hosting",
] as const;
export type Family = (typeof families)[number];

/** A scalar is one cell; a table spills, with its header row first. A time is Unix seconds that the cell shows as a date. */
export interface Results {
  number: number;
  time: number;
  text: string;
  cell: number | string;
  table: Cell[][];
}
export type Shape = keyof Results;

type Given<Parameters extends readonly Parameter[]> = { -readonly [Index in keyof Parameters]: string };

/** All that is known of a function but its texts, which stand beside it. */
export interface Declaration<
  Id extends string = string,
  Parameters extends readonly Parameter[] = readonly Parameter[],
  S extends Shape = Shape,
> {
  readonly id: Id;
  readonly family: Family;
  readonly parameters: Parameters;
  readonly result: { readonly shape: S; readonly unit: string };
  /** The core function, or a short adapter to it; its arguments are checked and their defaults filled in. */
  readonly compute: (...args: ArgumentsOf<Parameters>) => Results[S];
  /**
   * The same in plain Excel, given the text of each argument: parenthesised, or the default where it was left out.
   * Null where plain Excel cannot say it.
   */
  readonly plain: S extends "table" ? null : ((...given: Given<Parameters>) => string) | null;
}

/** Any declaration, its argument types forgotten: what the catalogue is read as. */
export interface AnyDeclaration {
  readonly id: string;
  readonly family: Family;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly shape: Shape; readonly unit: string };
  readonly compute: (...args: never[]) => unknown;
  readonly plain: ((...given: never[]) => string) | null;
}

/** Declares a function; TypeScript infers the arguments of `compute` and `plain` from the parameters. */
export const declare = <const Id extends string, const P extends readonly Parameter[], const S extends Shape>(
  declaration: Declaration<Id, P, S>,
): Declaration<Id, P, S> => declaration;
