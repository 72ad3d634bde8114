import type { Cell } from "../functions/cell";
import type { Shape } from "../functions/declaration";
import type { FunctionEntry } from "../functions/entry";
import { entries, parameterMeaning } from "../functions/entry";
import type { Language } from "../functions/language";
import type { Kind, Parameter } from "../functions/parameter";
import { constantText } from "../functions/formula-text";
import { pagePath } from "./help/paths";
import { sayIn } from "../locales/words";

/** One function as Excel's custom functions metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "number" | "string" | "any"; readonly dimensionality?: "matrix" };
}

/** Every parameter is of type "any", so that text or a blank cell reaches our own checks and gets a sentence. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** What functions.json says of all functions. */
export interface FunctionsMetadata {
  /** Without it Excel calls no function that is given an error, and nobody learns which cell it came from. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** What functions.json says in a language, for an add-in that is served from `host`. */
export function functionsMetadata(language: Language, host: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: entries.map((entry) => functionMetadata(entry, language, host)),
  };
}

function functionMetadata(entry: FunctionEntry, language: Language, host: string): FunctionMetadata {
  const { id, declaration, texts } = entry;
  return {
    id,
    name: id,
    description: texts.summary[language],
    helpUrl: `${host}/${pagePath(language, id)}`,
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name,
      description: description(entry, parameter, language),
      type: "any",
      ...(isMatrix(parameter.kind) && { dimensionality: "matrix" as const }),
      ...(parameter.optional && { optional: true as const }),
    })),
    result: resultTypes[declaration.result.shape],
  };
}

const resultTypes: Readonly<Record<Shape, FunctionMetadata["result"]>> = {
  number: { type: "number" },
  time: { type: "number" },
  text: { type: "string" },
  cell: { type: "any" },
  table: { type: "any", dimensionality: "matrix" },
};

const isMatrix = (kind: Kind) => kind === "driver" || kind === "series" || kind === "table";

/** The vocabulary's words, what a driver takes, and the default where the argument may be left out. */
function description(entry: FunctionEntry, parameter: Parameter, language: Language): string {
  const say = sayIn(language);
  const { kind, default: fallback } = parameter;
  return [
    parameterMeaning(language, entry, parameter),
    kind === "driver" && say("help.monthly"),
    fallback !== undefined && say("help.left_out_is", { value: constantText(fallback as Cell) }),
  ]
    .filter(Boolean)
    .join(language === "en" ? " " : "");
}
