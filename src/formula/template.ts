import type { AnyDeclaration } from "../functions/declaration";
import type { Parameter } from "../functions/parameter";
import type { Given } from "./given";
import { writeGiven } from "./given";
import type { Spans } from "./spans";
import { spansOf } from "./spans";
import type { Syntax } from "./syntax";
import { readSyntax } from "./syntax";
import { nodesOf } from "./walk";

/** The plain formula of a function, with the parameter's name where an argument was given. */
export interface Template {
  readonly syntax: Syntax;
  readonly spans: Spans;
  /** How often each parameter stands in it. */
  readonly uses: ReadonlyMap<string, number>;
}

const known = new WeakMap<AnyDeclaration, Map<string, Template | null>>();

/** The template of a function for the arguments that were given; null where plain Excel cannot say the function. */
export function templateOf(declaration: AnyDeclaration, given: Given): Template | null {
  const ofFunction = known.get(declaration) ?? new Map<string, Template | null>();
  known.set(declaration, ofFunction);
  const key = writeGiven(given);
  const template = ofFunction.get(key) ?? build(declaration, given);
  ofFunction.set(key, template);
  return template;
}

function build(declaration: AnyDeclaration, given: Given): Template | null {
  const names = declaration.parameters.map(({ name }, index) => (given[index] ? name : null));
  const text = plainText(declaration, names);
  const syntax = text === null ? null : readSyntax(text);
  if (!syntax) return null;
  const uses = new Map<string, number>();
  for (const node of nodesOf(syntax.tree))
    if (node.type === "ReferenceIdentifier") uses.set(node.value, (uses.get(node.value) ?? 0) + 1);
  return { syntax, spans: spansOf(syntax), uses };
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
