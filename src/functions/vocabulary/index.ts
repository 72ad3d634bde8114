/*
 * Every parameter once: a name means the same, in the same unit, wherever it stands.
 * Excel on Windows hands a blank cell over as 0, so an optional parameter takes 0 only where 0 is what leaving it out means.
 */
export * from "./accounts";
export * from "./chain";
export * from "./machines";
export * from "./market";
export * from "./operation";
export * from "./power";
export * from "./projection";
export * from "./tables";
