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

const isUnixSeconds = (value: number) => Number.isInteger(value) && value > 1_230_768_000 && value < 4_102_444_800;

/** Unix seconds; milliseconds are too large for it. */
export const unixSeconds = z.number().check(z.refine(isUnixSeconds));

/** The same from a source that may quote it. */
export const quotedUnixSeconds = numeric.check(z.refine(isUnixSeconds));
