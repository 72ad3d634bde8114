import type { AnyDeclaration } from "../functions/declaration";
import type { Parameter } from "../functions/parameter";
import { mayBeBlank } from "./blank";
import type { ObstacleCode } from "./obstacle";
import { readSyntax } from "./syntax";
import { attachTag, formFor } from "./tag";
import type { Template } from "./template";
import { blankMeansMore, plainText, templateOf, withBlankDefault } from "./template";
import { isRandom } from "./random";

/** A call as a tagged plain formula, or what keeps it from becoming one. */
export type Expansion = { readonly text: string } | { readonly code: ObstacleCode; readonly parameter?: string };

/** Writes a call as a tagged plain formula, given the text of each argument, which holds no call of ours any more. */
export function expand(declaration: AnyDeclaration, texts: readonly (string | null)[]): Expansion {
  const { id, parameters, result } = declaration;
  if (result.shape === "table") return { code: "spills" };
  if (!declaration.plain) return { code: "no-plain" };
  if (texts.length > parameters.length) return { code: "too-many-arguments" };
  const template = templateOf(
    declaration,
    parameters.map(() => true),
  );
  if (!template) return { code: "no-plain" };
  const written: (string | null)[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = writeArgument(parameter, texts[index] ?? null, template);
    if (argument !== null && typeof argument !== "string") return { code: argument.code, parameter: parameter.name };
    written.push(argument);
  }
  const given = texts.map((text) => text !== null);
  return { text: attachTag(plainText(declaration, written)!, { id, given }, formFor(declaration)) };
}

function writeArgument(
  parameter: Parameter,
  text: string | null,
  template: Template,
): string | null | { readonly code: ObstacleCode } {
  if (text === null) {
    if (!parameter.optional) return { code: "missing-argument" };
    return parameter.default === undefined ? { code: "no-default" } : null;
  }
  const tree = readSyntax(text)?.tree;
  if (!tree) return { code: "unreadable" };
  const blank = mayBeBlank(tree);
  if (blank && parameter.optional && parameter.default === undefined) return { code: "no-default" };
  const uses = template.uses.get(parameter.name) ?? 0;
  if (uses === 0) return { code: "argument-lost" };
  const wrapped = blank && blankMeansMore(parameter);
  if (isRandom(tree) && (uses > 1 || wrapped)) return { code: "drawn-twice" };
  return wrapped ? withBlankDefault(parameter, text) : text;
}
