import { constantText } from "../../functions/formula-text";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import { isBlank } from "../../functions/cell";
import type { AnyDeclaration } from "../../functions/declaration";
import type { Answer } from "../../functions/run";
import { runner } from "../../functions/run";
import { declarationOf } from "../../formula/call-name";
import type { Reference } from "../../formula/references";
import { referenceAt, referencesOf } from "../../formula/references";
import { relink } from "../../formula/relink";
import type { CallSite, StrayName } from "../../formula/scan";
import { scanSyntax } from "../../formula/scan";
import { spansOf } from "../../formula/spans";
import { splice } from "../../formula/splice";
import type { Node, Syntax } from "../../formula/syntax";
import { readSyntax } from "../../formula/syntax";
import type { Translation } from "../../formula/translate";
import { translate } from "../../formula/translate";
import { argumentsOf } from "../../formula/walk";
import type { Readings, Value } from "./evaluate";
import { evaluate } from "./evaluate";

/** Where an argument comes from. */
export type Origin = "typed" | "cell" | "name" | "formula" | "default" | "left-out" | "missing";

export interface ExplainedArgument {
  readonly parameter: Parameter;
  readonly origin: Origin;
  /** As it stands in the formula; "" where it was left out. */
  readonly text: string;
  /** What the function takes for it; undefined where only Excel can tell. */
  readonly value: Value | undefined;
}

export type Outcome =
  { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "error"; readonly sentence: string };

/** One call of ours, with its arguments as they stand now. */
export interface ExplainedCall {
  readonly declaration: AnyDeclaration;
  /** The call with numbers in place of its cells. */
  readonly numbers: string;
  readonly arguments: readonly ExplainedArgument[];
  /** What the function answers to these arguments; null where only Excel can tell. */
  readonly outcome: Outcome | null;
}

/** A formula that holds something of ours, before its cells are read. */
export interface Explainable {
  readonly formula: string;
  /** Whether the cell holds the plain form of this formula. */
  readonly shared: boolean;
  readonly references: readonly Reference[];
  readonly strays: readonly StrayName[];
  readonly syntax: Syntax;
}

export interface Explanation {
  readonly calls: readonly ExplainedCall[];
  readonly plain: Translation;
}

/** Reads a cell's formula; null where nothing in it is ours. A plain formula of ours is read as what it came from. */
export function readExplainable(content: string): Explainable | null {
  const { formula, restored } = relink(content);
  const syntax = readSyntax(formula);
  if (!syntax) return null;
  const { calls, strays } = scanSyntax(syntax);
  if (calls.length + strays.length === 0) return null;
  return { formula, shared: restored.length > 0, references: referencesOf(syntax.tree), strays, syntax };
}

/** Explains every call in the formula, the outer ones first. */
export function explain({ formula, syntax }: Explainable, readings: Readings, language: Language): Explanation {
  const calls = scanSyntax(syntax).calls.map((call) => explainCall(syntax, call, readings, language));
  return { calls, plain: translate(formula) };
}

function explainCall(syntax: Syntax, call: CallSite, readings: Readings, language: Language): ExplainedCall {
  const declaration = declarationOf(call.id)!;
  const nodes = argumentsOf(call.node);
  const explained = declaration.parameters.map((parameter, index): ExplainedArgument => {
    const node = nodes[index] ?? null;
    const text = call.given[index]?.trim() ?? "";
    if (!node) return { parameter, text: "", origin: originOfNothing(parameter), value: defaultOf(parameter) };
    const value = evaluate(node, readings, language);
    if (value !== undefined && isBlank(value) && parameter.optional)
      return { parameter, text, origin: originOfNothing(parameter), value: defaultOf(parameter) };
    return { parameter, text, origin: originOf(node), value };
  });
  return {
    declaration,
    numbers: withNumbers(syntax, call, readings),
    arguments: explained,
    outcome: outcomeOf(declaration, nodes, readings, language),
  };
}

function outcomeOf(
  declaration: AnyDeclaration,
  nodes: readonly (Node | null)[],
  readings: Readings,
  language: Language,
): Outcome | null {
  const values = nodes.map((node) => (node ? evaluate(node, readings, language) : null));
  if (values.includes(undefined)) return null;
  try {
    return { kind: "answer", answer: runner(declaration, () => language)(...values) };
  } catch (error) {
    return { kind: "error", sentence: error instanceof Error ? error.message : String(error) };
  }
}

const defaultOf = ({ default: value }: Parameter): Value | undefined => value as Value | undefined;

const originOfNothing = ({ optional, default: value }: Parameter): Origin =>
  !optional ? "missing" : value === undefined ? "left-out" : "default";

function originOf(node: Node): Origin {
  const reference = referenceAt(node);
  if (reference) return reference.place.kind === "name" ? "name" : "cell";
  return isConstant(node) ? "typed" : "formula";
}

const isConstant = (node: Node): boolean =>
  node.type === "Literal" ||
  node.type === "ArrayExpression" ||
  (node.type === "UnaryExpression" && node.arguments.every(isConstant));

/** The call with the value of each cell in the cell's place; a range of several cells stays. */
function withNumbers(syntax: Syntax, { node, at }: CallSite, readings: Readings): string {
  const spans = spansOf(syntax);
  const replacements = referencesOf(node).flatMap((reference) => {
    const rows = readings.get(reference.text);
    if (rows?.length !== 1 || rows[0]!.length !== 1) return [];
    const [cell] = rows[0]!;
    return isBlank(cell) ? [] : [{ at: spans.inner(reference.node), text: constantText(cell ?? null) }];
  });
  return splice(syntax.source, at, replacements);
}
