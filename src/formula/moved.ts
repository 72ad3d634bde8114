import { stringifyA1Ref, tokenTypes } from "@borgar/fx";
import { makeAbsolute } from "./absolute";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node } from "./syntax";
import { readSyntax } from "./syntax";
import { readTableReference } from "./table-row";
import { argumentsOf, calledName, isUnary, nodesOf } from "./walk";

/** Where a formula stands, and what there alone has its meaning; names of names and tables are in capitals. */
export interface Home {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** The table around it. */
  readonly table: string | null;
  /** The first row of each table, without its headings. */
  readonly tableRows: ReadonlyMap<string, number>;
  /** The names of its sheet alone. */
  readonly ownNames: ReadonlySet<string>;
  /** The names that stand for something else in every cell. */
  readonly relativeNames: ReadonlySet<string>;
}

/**
 * The formula as it calculates the same on any other sheet: with absolute references that name their sheet. Null where
 * it means something by the very cell in which it stands, as `ROW()` and `@A:A` do.
 */
export function movedFrom(home: Home, formula: string): string | null {
  const syntax = readSyntax(formula);
  if (!syntax || [...nodesOf(syntax.tree)].some((node) => isOfItsCell(node, home))) return null;
  const replacements: Replacement[] = [];
  for (const { type, value, loc } of syntax.tokens) {
    const at = { start: loc[0]!, end: loc[1]! };
    if (type === tokenTypes.REF_NAMED && home.ownNames.has(value.toUpperCase()))
      replacements.push({ at, text: stringifyA1Ref({ context: [home.sheet], name: value }) });
    const reference = type === tokenTypes.REF_STRUCT ? readTableReference(value, home.table) : null;
    if (!reference?.isOwnRow) continue;
    const first = home.tableRows.get(reference.table.toUpperCase());
    if (first === undefined) return null;
    replacements.push({ at, text: `INDEX(${reference.cells},${home.row - first + 1},0)` });
  }
  const whole = { start: 0, end: formula.length };
  return makeAbsolute(splice(formula, whole, replacements), home.sheet, home.table)?.text ?? null;
}

const WITHOUT_ARGUMENTS = new Set(["COLUMN", "ROW", "SHEET"]);

function isOfItsCell(node: Node, { ownNames, relativeNames }: Home): boolean {
  const isOwn = (name: string) => ownNames.has(name.toUpperCase()) || relativeNames.has(name.toUpperCase());
  switch (node.type) {
    case "ReferenceIdentifier":
      return relativeNames.has(node.value.split("!").at(-1)!.toUpperCase());
    case "UnaryExpression":
      return isUnary(node, "@") && node.arguments[0]!.type !== "CallExpression";
    case "LetExpression":
      return node.declarations.some(({ id }) => isOwn(id.name));
    case "LambdaExpression":
      return node.params.some(({ name }) => isOwn(name));
    case "CallExpression": {
      const name = calledName(node) ?? "";
      const count = argumentsOf(node).length;
      return (
        isOwn(name) ||
        name === "INDIRECT" ||
        (name === "CELL" && count < 2) ||
        (WITHOUT_ARGUMENTS.has(name) && count === 0)
      );
    }
    default:
      return false;
  }
}
