import fc from "fast-check";

/** The same examples in every run, so that a change's own tests say whether it is right; SEED asks for others. */
const seed = Number(process.env.SEED ?? 20260212);
if (!Number.isInteger(seed)) throw new Error(`SEED is a whole number, not ${process.env.SEED}.`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
