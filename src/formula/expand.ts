import type { AnyDeclaration } from "../functions/declaration";
import type { Parameter } from "../functions/parameter";
import { mayBeBlank } from "./blank";
import type { ObstacleCode } from "./obstacle";
import type { Node } from "./syntax";
import { attachTag, formFor } from "./tag";
import type { Template } from "./template";
import { blankMeansMore, plainText, templateOf, withBlankDefault } from "./template";
import { isRandom } from "./random";

/** A call as a tagged plain formula, or what keeps it from becoming one. */
export type Expansion = { readonly text: string } | { readonly code: ObstacleCode; readonly parameter?: string };

/** An argument: its text without calls of ours, and its node, which may hold some still. */
export interface Argument {
  readonly text: string;
  readonly node: Node;
}

/** Writes a call as a tagged plain formula. */
export function expand(declaration: AnyDeclaration, given: readonly (Argument | null)[]): Expansion {
  const { id, parameters, result } = declaration;
  if (result.shape === "table") return { code: "spills" };
  if (!declaration.plain) return { code: "no-plain" };
  if (given.length > parameters.length) return { code: "too-many-arguments" };
  const template = templateOf(
    declaration,
    parameters.map(() => true),
  );
  if (!template) return { code: "no-plain" };
  const written: (string | null)[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = writeArgument(parameter, given[index] ?? null, template);
    if (argument !== null && typeof argument !== "string") return { code: argument.code, parameter: parameter.name };
    written.push(argument);
  }
  const plain = plainText(declaration, written);
  if (plain === null) return { code: "no-plain" };
  return { text: attachTag(plain, { id, given: given.map((argument) => argument !== null) }, formFor(declaration)) };
}

function writeArgument(
  parameter: Parameter,
  argument: Argument | null,
  template: Template,
): string | null | { readonly code: ObstacleCode } {
  if (argument === null) {
    if (!parameter.optional) return { code: "missing-argument" };
    return parameter.default === undefined ? { code: "no-default" } : null;
  }
  const { text, node } = argument;
  const blank = mayBeBlank(node);
  if (blank && parameter.optional && parameter.default === undefined) return { code: "no-default" };
  const uses = template.uses.get(parameter.name) ?? 0;
  if (uses === 0) return { code: "argument-lost" };
  const wrapped = blank && blankMeansMore(parameter);
  if (isRandom(node) && (uses > 1 || wrapped)) return { code: "drawn-twice" };
  return wrapped ? withBlankDefault(parameter, text) : text;
}
