import { DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { IDataValidationRuleBase } from "@univerjs/core";
import { invalidArgument, notSupported } from "./api-error";
import { asBoolean, asText, oneOf } from "./arguments";

/** The part of a rule that says what may be typed, as Univer keeps it. */
export type Criteria = Pick<IDataValidationRuleBase, "type" | "operator" | "formula1" | "formula2"> & {
  readonly showDropDown?: boolean;
  readonly renderMode?: DataValidationRenderMode;
};

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

interface Kind {
  readonly name: string;
  readonly key: string;
  readonly read: (given: Readonly<Record<string, unknown>>) => Omit<Criteria, "type">;
  readonly write: (criteria: Criteria) => object;
}

const comparison: Pick<Kind, "read" | "write"> = {
  read: ({ operator, formula1, formula2 }) => ({
    operator: OPERATORS[oneOf(operator, OPERATORS)],
    formula1: asFormula(formula1),
    formula2: formula2 === undefined || formula2 === null ? undefined : asFormula(formula2),
  }),
  write: ({ operator, formula1, formula2 }) => ({
    operator: operatorName(operator),
    formula1: constantOrFormula(formula1),
    ...(formula2 === undefined ? {} : { formula2: constantOrFormula(formula2) }),
  }),
};

/** The kinds of rules by Univer's names for them. */
const KINDS: Readonly<Record<string, Kind>> = {
  [DataValidationType.DECIMAL]: { name: "Decimal", key: "decimal", ...comparison },
  [DataValidationType.WHOLE]: { name: "WholeNumber", key: "wholeNumber", ...comparison },
  [DataValidationType.LIST]: {
    name: "List",
    key: "list",
    // An arrow beside the text, as in Excel; Univer's own chips make rows taller.
    read: ({ source, inCellDropDown }) => ({
      formula1: asText(source),
      showDropDown: asBoolean(inCellDropDown),
      renderMode: DataValidationRenderMode.ARROW,
    }),
    write: ({ formula1, showDropDown }) => ({ inCellDropDown: showDropDown !== false, source: formula1 ?? "" }),
  },
  [DataValidationType.CUSTOM]: {
    name: "Custom",
    key: "custom",
    read: ({ formula }) => ({ formula1: asText(formula) }),
    write: ({ formula1 }) => ({ formula: formula1 ?? "" }),
  },
};

/** Reads a rule such as `{ decimal: { formula1: 0, formula2: 1, operator: "Between" } }`. */
export function readRule(given: unknown): Criteria {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const [[key, details] = ["", undefined], ...others] = Object.entries(given).filter(([, value]) => value);
  const [type, kind] = Object.entries(KINDS).find(([, { key: known }]) => known === key) ?? [];
  if (others.length > 0) throw invalidArgument();
  if (type === undefined || !kind) throw notSupported(`A data validation rule of the kind "${key}"`);
  return { type, ...kind.read(details as Record<string, unknown>) };
}

export const typeName = ({ type }: Criteria): string => KINDS[type]?.name ?? "None";

/** The rule in Excel's words; a cell that takes any value has an empty one. */
export function writeRule(criteria: Criteria): object {
  const kind = KINDS[criteria.type];
  return kind ? { [kind.key]: kind.write(criteria) } : {};
}

const asFormula = (value: unknown): string => (typeof value === "number" ? String(value) : asText(value));

const constantOrFormula = (formula = ""): string | number =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;

const operatorName = (operator: DataValidationOperator | undefined): string =>
  Object.entries(OPERATORS).find(([, value]) => value === operator)?.[0] ?? "Between";
