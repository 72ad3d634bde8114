/** Turns what Excel hands over into what the core is given, or refuses it. */
export type Check = (raw: unknown) => unknown;
