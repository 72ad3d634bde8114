import * as z from "zod/mini";

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number, or a text that is nothing else: many sources quote their numbers. */
export const numeric = z.union([
  z.number(),
  z.pipe(
    z.string().check(z.maxLength(40), z.regex(NUMBER)),
    z.transform((text) => Number(text)),
  ),
]);

/** A number without a fraction, between bounds. */
export const whole = (low: number, high: number) =>
  numeric.check(z.refine((value) => Number.isInteger(value) && value >= low && value <= high));

/** Height of a block. */
export const blockHeight = whole(1, 1e7);

/** Unix seconds; milliseconds are too large for it. */
export const unixSeconds = whole(1_230_768_000, 4_102_444_800);
