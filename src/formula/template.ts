import type { AnyDeclaration } from "../functions/declaration";
import type { Parameter } from "../functions/parameter";
import type { Given } from "./given";
import type { Syntax } from "./syntax";
import { readSyntax } from "./syntax";

/** The plain formula of a function, with the parameter's name where an argument was given. */
export function templateOf(declaration: AnyDeclaration, given: Given): Syntax | null {
  const text = plainText(
    declaration,
    declaration.parameters.map((parameter, index) => (given[index] ? parameter.name : null)),
  );
  return text === null ? null : readSyntax(text);
}

/** The plain formula of a function with these arguments, each in parentheses; null stands for the default. */
export function plainText({ plain, parameters }: AnyDeclaration, texts: readonly (string | null)[]): string | null {
  if (!plain) return null;
  const given = parameters.map((parameter, index) => {
    const text = texts[index] ?? null;
    return text === null ? defaultText(parameter) : `(${text})`;
  });
  return (plain as (...given: string[]) => string)(...given);
}

/** The default as a formula says it; empty where there is none. */
export function defaultText({ default: value }: Parameter): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return value < 0 ? `(${value})` : String(value);
  return "";
}

/** Whether a blank cell means something else to us than to plain Excel, for which it is 0. */
export const blankMeansMore = ({ default: value }: Parameter): boolean =>
  value !== undefined && value !== 0 && value !== false;

/** An argument that may be a blank cell, with the default for that case. */
export const withBlankDefault = (parameter: Parameter, text: string): string =>
  `IF(ISBLANK(${text}),${defaultText(parameter)},${text})`;
