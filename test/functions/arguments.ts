/* Arguments for any function, drawn from what its declaration says of its parameters. */
import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/run";
import type { Answer } from "../../src/functions/run";
import type { Bounds, Kind, Parameter } from "../../src/functions/parameter";
import type { Language } from "../../src/functions/language";
import { call } from "./call";

const STEPS = 1000;
const DECADES = 9;
/** How large the counts are drawn that a calculation's time grows with. */
const FEW: Readonly<Record<string, number>> = { months: 24, paths: 50 };

/** What a call shows in its cell: the answer, or the error with its sentence. */
export function outcome(id: FunctionId, args: readonly unknown[], language: Language = "en"): Answer | FunctionError {
  try {
    return call(id, args, language);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

/** Kinds of single values, which can be drawn from the declaration alone. */
const singles: { readonly [K in Kind]?: (bounds: Bounds) => fc.Arbitrary<unknown> } = {
  number,
  driver: number,
  integer: ({ min = 0, max = 1e6 }) => fc.integer({ min, max }),
  flag: () => fc.boolean(),
  // Excel date-times and Unix seconds of 2009 to 2149.
  time: () => fc.oneof(fc.integer({ min: 1_231_006_505, max: 5_650_000_000 }), number({ min: 39_816, max: 90_962 })),
  bits: () =>
    fc
      .tuple(fc.integer({ min: 0x04, max: 0x1d }), fc.integer({ min: 0x8000, max: 0x7fffff }), fc.boolean())
      .map(([exponent, mantissa, asText]) => {
        const bits = exponent * 2 ** 24 + mantissa;
        return asText ? `0x${bits.toString(16).padStart(8, "0")}` : bits;
      }),
};

/** Whether a calculation with this value ends soon. */
export const isQuick = ({ name }: Parameter, value: unknown): boolean =>
  typeof value !== "number" || !(value > (FEW[name] ?? Infinity));

export const isSingle = ({ kind }: Parameter): boolean => kind in singles;

/** Values that a parameter of a single kind takes; undefined, too, where it may be left out. */
export function argumentOf(parameter: Parameter): fc.Arbitrary<unknown> {
  const { name, kind, bounds = {}, optional } = parameter;
  const max = FEW[name] ?? bounds.max;
  const given = singles[kind]?.({ ...bounds, ...(max !== undefined && { max }) }) ?? fc.constant(undefined);
  return optional ? fc.option(given, { nil: undefined, freq: 4 }) : given;
}

/** Numbers within bounds, evenly over the whole span or over its decades, with the limits that belong to it. */
function number({ min, above, max, below }: Bounds): fc.Arbitrary<number> {
  const low = min ?? above;
  const high = max ?? below;
  const first = min === undefined ? 1 : 0;
  const last = max === undefined ? STEPS - 1 : STEPS;
  const between = (from: number, to: number) => fc.integer({ min: from, max: to }).map((step) => step / STEPS);
  const decades = between(0, STEPS).map((part) => 10 ** (part * DECADES - 2));
  const drawn = () => {
    if (low !== undefined && high !== undefined) {
      const wide = low > 0 && high / low > 1e4;
      return between(first, last).map((part) => (wide ? low * (high / low) ** part : low + (high - low) * part));
    }
    if (low !== undefined) {
      const more = decades.map((size) => (low > 0 ? low * (1 + size) : low + size));
      return min === undefined ? more : fc.oneof({ arbitrary: more, weight: 9 }, fc.constant(min));
    }
    return fc.oneof(
      { arbitrary: fc.tuple(decades, fc.constantFrom(-1, 1)).map(([size, sign]) => size * sign), weight: 9 },
      fc.constant(0),
    );
  };
  // As many digits as a spreadsheet keeps with room to spare, so that both read the same number.
  return drawn().map((value) => Number(value.toPrecision(12)));
}
