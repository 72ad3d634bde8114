import type { ReferenceA1 } from "@borgar/fx";
import { parseA1Ref } from "@borgar/fx";
import { declarationOf, readName } from "../../formula/call-name";
import type { Node } from "../../formula/syntax";
import { readSyntax } from "../../formula/syntax";
import { FunctionError, runner } from "../../functions/run";
import type { Content, SheetDescription } from "../../models/description";
import { natives } from "./natives";
import { operate } from "./operators";
import type { Argument, Value } from "./value";
import { CellError, broadcast, isMatrix, single } from "./value";

type Written = Extract<Content, { kind: "formula" }>;

/** What every cell of the sheets shows, as our functions and Excel's own give it. */
export class Values {
  private readonly sheets: ReadonlyMap<string, SheetDescription>;
  private readonly names: ReadonlyMap<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number }
  >;
  private readonly known = new Map<string, Value | "under way">();

  constructor(sheets: readonly SheetDescription[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.names = new Map(
      sheets.flatMap(({ name: sheet, names }) =>
        names.map(({ name, row, column }) => [name.toLowerCase(), { sheet, row, column }] as const),
      ),
    );
  }

  /** The value of a cell; a blank one is null. */
  at(sheet: string, row: number, column: number): Value {
    const key = `${sheet.toLowerCase()}!${row},${column}`;
    const known = this.known.get(key);
    if (known === "under way") throw new Error(`The cell ${key} refers to itself.`);
    if (known !== undefined) return known;
    this.known.set(key, "under way");
    const value = this.compute(sheet, row, column);
    this.known.set(key, value);
    return value;
  }

  /** What a formula gives on a sheet. */
  of(formula: string, sheet: string): Argument {
    return this.evaluate(read(formula), sheet);
  }

  private compute(sheet: string, row: number, column: number): Value {
    const description = this.sheets.get(sheet.toLowerCase());
    if (!description) return new CellError("#REF!");
    const content = description.rows[row]?.[column]?.content;
    if (!content) return null;
    if (content.kind === "text") return content.text === "" ? null : content.text;
    if (content.kind === "number") return content.number;
    return single(this.evaluate(treeOf(content), sheet)) ?? 0;
  }

  private evaluate(node: Node, sheet: string): Argument {
    switch (node.type) {
      case "Literal":
        return node.value as Value;
      case "ErrorLiteral":
        return new CellError(String(node.value));
      case "UnaryExpression":
        return this.unary(node.operator, this.evaluate(node.arguments[0]!, sheet));
      case "BinaryExpression": {
        const [a, b] = node.arguments.map((argument) => this.evaluate(argument, sheet)) as [Argument, Argument];
        return broadcast(a, b, (left, right) => operate(node.operator, left, right));
      }
      case "ReferenceIdentifier":
        return this.refer(node.value, sheet);
      case "CallExpression":
        return this.call(
          node.callee.name,
          (node.arguments as (Node | null)[]).map((argument) => (argument ? this.evaluate(argument, sheet) : null)),
        );
      default:
        throw new Error(`A model has no use for ${node.type}.`);
    }
  }

  private unary(operator: string, argument: Argument): Argument {
    if (operator === "-") return broadcast(0, argument, (zero, value) => operate("-", zero, value));
    if (operator === "%") return broadcast(argument, 100, (value, hundred) => operate("/", value, hundred));
    if (operator === "+") return argument;
    throw new Error(`There is no operator ${operator}.`);
  }

  private refer(text: string, home: string): Argument {
    const name = this.names.get(text.toLowerCase());
    if (name) return this.at(name.sheet, name.row, name.column);
    const reference = parseA1Ref(text, { allowNamed: false }) as ReferenceA1 | undefined;
    const { top, left, bottom, right } = reference?.range ?? {};
    if (
      typeof top !== "number" ||
      typeof left !== "number" ||
      typeof bottom !== "number" ||
      typeof right !== "number"
    ) {
      return new CellError("#NAME?");
    }
    const sheet = reference?.context?.[0] ?? home;
    if (top === bottom && left === right) return this.at(sheet, top, left);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => this.at(sheet, top + row, left + column)),
    );
  }

  private call(name: string, args: readonly Argument[]): Argument {
    const ours = readName(name);
    if (ours) return callOurs(ours.id, args);
    const native = natives[name.toUpperCase()];
    if (!native) throw new Error(`The models do not use ${name}.`);
    return native(...args);
  }
}

/** Reading a formula takes longer than evaluating it, so that a description evaluated again is not read again. */
const trees = new WeakMap<Written, Node>();

function treeOf(content: Written): Node {
  const tree = trees.get(content) ?? read(content.formula);
  trees.set(content, tree);
  return tree;
}

function read(formula: string): Node {
  const tree = readSyntax(formula)?.tree;
  if (!tree) throw new Error(`${formula} is no formula.`);
  return tree;
}

/** A function of ours, with its arguments as Excel hands them over. */
function callOurs(id: string, args: readonly Argument[]): Argument {
  const declaration = declarationOf(id);
  if (!declaration) return new CellError("#NAME?");
  const error = args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).find((value) => value instanceof CellError);
  if (error) return error;
  try {
    return runner(declaration, () => "en")(...args) as Argument;
  } catch (problem) {
    if (problem instanceof FunctionError) return new CellError(problem.code);
    throw problem;
  }
}
