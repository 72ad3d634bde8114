import type { Table } from "./cell";
import type { HintId } from "./sentences";

/** What a parameter takes, and what the core is given for it. */
export interface Kinds {
  number: number;
  /** A whole number. */
  integer: number;
  /** A moment in UTC: an Excel date-time or Unix seconds; the core gets whole Unix seconds. */
  time: number;
  /** A block header's nBits: a whole number or "0x…" text. */
  bits: number;
  text: string;
  /** TRUE or FALSE; a number is refused, since a blank cell can arrive as 0. */
  flag: boolean;
  /** One value for all months, or a range with one a month. */
  driver: number | readonly number[];
  /** A row or a column of numbers, with or without a heading. */
  series: readonly number[];
  /** A range as it stands on the sheet. */
  table: Table;
}

/** The name of a kind. */
export type Kind = keyof Kinds;

/** The numbers that make sense; `above` and `below` leave the limit itself out. */
export interface Bounds {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
}

/**
 * What a number outside the bounds probably meant. With a factor, it is said only where value × factor would be right,
 * and of a size from `least` to `most`.
 */
export interface Hint {
  readonly id: HintId;
  readonly factor?: number;
  readonly least?: number;
  readonly most?: number;
}

/** A parameter as every function that has it declares it. */
export interface Parameter<Name extends string = string, K extends Kind = Kind> {
  readonly name: Name;
  readonly kind: K;
  /** The unit in the field's notation; "" for a pure number, a text or a table. */
  readonly unit: string;
  readonly bounds?: Bounds;
  readonly tooLow?: Hint | readonly Hint[];
  readonly tooHigh?: Hint | readonly Hint[];
  /** What a text in the number's place probably meant. */
  readonly asText?: HintId;
  /** In a range, 0 is no value: a blank cell can arrive as 0, and to take one for 0 would be a costly mistake. */
  readonly zeroIsBlank?: true;
  readonly optional?: true;
  /** What an argument left out means. */
  readonly default?: Kinds[K];
}

type ValueOf<P> = P extends { readonly kind: infer K extends Kind } ? Kinds[K] : never;

/** The argument that the core gets for a parameter. */
export type ArgumentOf<P> = P extends { readonly default: unknown }
  ? ValueOf<P>
  : P extends { readonly optional: true }
    ? ValueOf<P> | undefined
    : ValueOf<P>;

/** The arguments that the core gets for all parameters of a function. */
export type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  -readonly [Index in keyof Parameters]: ArgumentOf<Parameters[Index]>;
};

/** Names a parameter once, with its unit and its bounds. */
export const parameter = <const P extends Parameter>(given: P): P => given;

/** The parameter, where it may be left out and the core is told so. */
export const optional = <const P extends Parameter>(given: P): P & { readonly optional: true } => ({
  ...given,
  optional: true,
});

/** The parameter, where leaving it out means `value`. */
export const withDefault = <const P extends Parameter>(
  given: P,
  value: ValueOf<P>,
): P & { readonly optional: true; readonly default: ValueOf<P> } => ({ ...given, optional: true, default: value });

/** The parameter, where it may be one value for all months or a range with one a month. */
export const monthly = <const P extends Parameter<string, "number">>(
  given: P,
): Omit<P, "kind"> & { readonly kind: "driver" } => ({ ...given, kind: "driver" });
