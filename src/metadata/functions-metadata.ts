import type { FunctionId } from "../functions/catalogue";
import { catalogue } from "../functions/catalogue";
import { catalogueTexts } from "../functions/catalogue.texts";
import type { AnyDeclaration, Shape } from "../functions/declaration";
import type { Language, Texts } from "../functions/language";
import type { Kind, Parameter } from "../functions/parameter";
import { vocabularyTexts } from "../functions/vocabulary/texts";

/** One function as Excel's custom functions metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
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

/** What functions.json says in a language. */
export function functionsMetadata(language: Language): { functions: FunctionMetadata[] } {
  return { functions: (Object.keys(catalogue) as FunctionId[]).map((id) => functionMetadata(id, language)) };
}

function functionMetadata(id: FunctionId, language: Language): FunctionMetadata {
  const declaration: AnyDeclaration = catalogue[id];
  const { summary, notes } = catalogueTexts[id];
  return {
    id,
    name: id,
    description: summary[language],
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name,
      description: notes?.[parameter.name]?.[language] ?? parameterDescription(parameter, language),
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

const ONE_A_MONTH: Texts = { en: " One value, or one a month.", "zh-CN": "可为单一数值，或每月一个。" };

/** The vocabulary's words, what a driver takes, and the default where the argument may be left out. */
function parameterDescription(parameter: Parameter, language: Language): string {
  const words = vocabularyTexts[parameter.name]?.[language] ?? "";
  const about = parameter.kind === "driver" ? words + ONE_A_MONTH[language] : words;
  if (parameter.default === undefined) return about;
  return language === "en"
    ? `${about} Left out: ${String(parameter.default)}.`
    : `${about}省略时为 ${String(parameter.default)}。`;
}
