import type { CallExpression } from "@borgar/fx";
import { isFunction } from "@borgar/fx";
import type { FunctionId } from "../functions/catalogue";
import { declarationOf, readName } from "./call-name";
import type { Span, Spans } from "./spans";
import { spansOf } from "./spans";
import type { Node, Syntax } from "./syntax";
import { isFormula, readSyntax, tokensOf } from "./syntax";
import { calledExpression, childrenOf } from "./walk";

/** A call of one of our functions. */
export interface FoundCall {
  readonly id: FunctionId;
  /** The call in the formula, from its name to its closing parenthesis. */
  readonly at: Span;
  /** The text of each argument as it stands, white space included; null where it was left empty. */
  readonly given: readonly (string | null)[];
  /** How many of our calls stand around it. */
  readonly depth: number;
  /** Whether it is spelled as a file saved without the add-in spells it: `_xldudf_MINING_…`. */
  readonly saved: boolean;
}

/** A name of our namespace that calls nothing we know. */
export interface StrayName {
  readonly name: string;
  readonly at: Span;
  /** No function of ours, or one of ours that is named without being called, as in MAP(A1:A9,MINING.HASHVALUE). */
  readonly reason: "unknown-function" | "not-called";
}

/** What of ours a formula holds. */
export interface Scan {
  /** In the order of the formula, an outer call before those in its arguments. */
  readonly calls: readonly FoundCall[];
  readonly strays: readonly StrayName[];
  /** The formula seems to call our functions, but cannot be read as a formula. */
  readonly unreadable: boolean;
}

const NOTHING: Scan = { calls: [], strays: [], unreadable: false };

/** Finds our calls in a formula by parsing it. */
export function scan(content: unknown): Scan {
  if (!isFormula(content) || !/MINING/i.test(content)) return NOTHING;
  const syntax = readSyntax(content);
  return syntax ? scanSyntax(syntax) : { ...NOTHING, unreadable: seemsOurs(content) };
}

/** A call with its node, for those who work on the tree. */
export interface CallSite extends FoundCall {
  readonly node: CallExpression;
  /** Its name, as it is spelled. */
  readonly name: Span;
  readonly argumentSpans: readonly Span[];
}

export interface SyntaxScan extends Scan {
  readonly calls: readonly CallSite[];
}

/** As {@link scan}, of a formula that has been read. */
export function scanSyntax(syntax: Syntax, spans: Spans = spansOf(syntax)): SyntaxScan {
  const calls: CallSite[] = [];
  const strays: StrayName[] = [];
  const visit = (node: Node, depth: number): void => {
    const found = node.type === "CallExpression" && callSite(syntax, spans, node, depth);
    if (found) calls.push(found);
    else strays.push(...strayName(node));
    for (const child of childrenOf(node)) visit(child, found ? depth + 1 : depth);
  };
  visit(syntax.tree, 0);
  return { calls, strays, unreadable: false };
}

/** The calls in a part of the source that stand in no other call of that part. */
export function outermostIn(part: Span, calls: readonly CallSite[]): CallSite[] {
  const found: CallSite[] = [];
  let free = part.start;
  for (const call of calls) {
    if (call.at.start < free || call.at.end > part.end) continue;
    found.push(call);
    free = call.at.end;
  }
  return found;
}

function callSite({ source }: Syntax, spans: Spans, node: CallExpression, depth: number): CallSite | null {
  const name = calledExpression(node) ? null : readName(node.callee.name);
  const id = name && declarationOf(name.id)?.id;
  if (!id) return null;
  const [start, end] = node.callee.loc as [number, number];
  const argumentSpans = spans.arguments(node);
  const given = argumentSpans.map(({ start, end }) => source.slice(start, end)).map(orEmpty);
  return { id, at: spans.inner(node), given, depth, saved: name.saved, node, name: { start, end }, argumentSpans };
}

const orEmpty = (text: string) => (text.trim() === "" ? null : text);

function strayName(node: Node): StrayName[] {
  if (node.type === "CallExpression" && !calledExpression(node)) {
    const [start, end] = node.callee.loc as [number, number];
    return readName(node.callee.name)
      ? [{ name: node.callee.name, at: { start, end }, reason: "unknown-function" }]
      : [];
  }
  if (node.type === "ReferenceIdentifier" && node.kind === "name") {
    const [start, end] = node.loc as [number, number];
    const id = readName(node.value)?.id;
    if (id && declarationOf(id)) return [{ name: node.value, at: { start, end }, reason: "not-called" }];
  }
  return [];
}

function seemsOurs(source: string): boolean {
  return tokensOf(source).some((token) => isFunction(token) && readName(token.value));
}
