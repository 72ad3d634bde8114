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
import { CellError, broadcast, isMatrix, matrix, single } from "./value";

type Written = Extract<Content, { kind: "formula" }>;
type Reference = Extract<Node, { type: "ReferenceIdentifier" }>;

/** A sheet, and what its formulas have given so far. */
interface Sheet extends Pick<SheetDescription, "rows"> {
  readonly known: (Value | typeof UNDER_WAY)[][];
}

const UNDER_WAY = Symbol("under way");

/** What every cell of the sheets shows, as our functions and Excel's own give it. */
export class Values {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly names: ReadonlyMap<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number }
  >;

  constructor(sheets: readonly SheetDescription[]) {
    this.sheets = new Map(sheets.map(({ name, rows }) => [name.toLowerCase(), { rows, known: [] }]));
    this.names = new Map(
      sheets.flatMap(({ name: sheet, names }) =>
        names.map(({ name, row, column }) => [name.toLowerCase(), { sheet, row, column }] as const),
      ),
    );
  }

  /** The value of a cell; a blank one is null. */
  at(sheet: string, row: number, column: number): Value {
    return this.cell(this.sheetCalled(sheet), row, column);
  }

  /** What a formula gives on a sheet. */
  of(formula: string, sheet: string): Argument {
    return this.evaluate(read(formula), this.sheetCalled(sheet));
  }

  private sheetCalled(name: string): Sheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  private cell(sheet: Sheet | undefined, row: number, column: number): Value {
    if (!sheet) return new CellError("#REF!");
    const content = sheet.rows[row]?.[column]?.content;
    if (!content) return null;
    if (content.kind === "text") return content.text === "" ? null : content.text;
    if (content.kind === "number") return content.number;
    const known = (sheet.known[row] ??= []);
    const value = known[column];
    if (value === UNDER_WAY) throw new Error(`The formula ${content.formula} refers to its own cell.`);
    if (value !== undefined) return value;
    known[column] = UNDER_WAY;
    return (known[column] = single(this.evaluate(treeOf(content), sheet)) ?? 0);
  }

  private evaluate(node: Node, sheet: Sheet | undefined): Argument {
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
        return this.refer(node, sheet);
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

  private refer(node: Reference, home: Sheet | undefined): Argument {
    const block = blockOf(node);
    if (!block) {
      const name = this.names.get(node.value.toLowerCase());
      return name ? this.at(name.sheet, name.row, name.column) : new CellError("#NAME?");
    }
    const { top, left, bottom, right } = block;
    const sheet = block.sheet === undefined ? home : this.sheetCalled(block.sheet);
    if (top === bottom && left === right) return this.cell(sheet, top, left);
    return matrix(bottom - top + 1, right - left + 1, (row, column) => this.cell(sheet, top + row, left + column));
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

/** The block of cells that a reference points at; its sheet is left out where it is the formula's own. */
interface CellBlock {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const blocks = new WeakMap<Reference, CellBlock | null>();

/** The same for a reference that is evaluated again; null for a name. */
function blockOf(reference: Reference): CellBlock | null {
  let block = blocks.get(reference);
  if (block === undefined) blocks.set(reference, (block = readBlock(reference.value)));
  return block;
}

function readBlock(text: string): CellBlock | null {
  const { range, context } = (parseA1Ref(text, { allowNamed: false }) as ReferenceA1 | undefined) ?? {};
  const { top, left, bottom, right } = range ?? {};
  const isWhole = [top, left, bottom, right].every((edge) => typeof edge === "number");
  return isWhole ? ({ sheet: context?.[0], top, left, bottom, right } as CellBlock) : null;
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
