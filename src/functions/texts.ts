import type { Cell } from "./cell";
import type { Texts } from "./language";

/** An argument as it is typed: a constant, or an array constant for a range; null leaves it out. */
export type ExampleArgument = Cell | readonly (readonly Cell[])[];

/** A call with its result; the result of a scalar holds to 1e-9. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Cell | readonly (readonly Cell[])[];
  /** What the example shows. */
  readonly about: Texts;
}

/** The words of a function: for Excel's autocomplete, the pane and the help pages. They never reach functions.js. */
export interface FunctionTexts<Name extends string = string> {
  /** One sentence: what it gives and in which unit. */
  readonly summary: Texts;
  /** What one should know to use it rightly; paragraphs. */
  readonly remarks?: readonly Texts[];
  /** The formula in the field's symbols, or the rule in words. */
  readonly formula: Texts;
  /** Where the formula comes from. */
  readonly source: Texts;
  readonly examples: readonly [Example, Example, ...Example[]];
  /** What a parameter means here, where the vocabulary's words do not say enough. */
  readonly notes?: { readonly [N in Name]?: Texts };
}

type ParameterName<D> = D extends { readonly parameters: readonly { readonly name: infer Name extends string }[] }
  ? Name
  : never;

/** The texts of the function declared as D; only its own parameters can have notes. */
export const textsOf = <D>(texts: FunctionTexts<ParameterName<D>>): FunctionTexts => texts;
