import type { AnyDeclaration } from "../functions/declaration";
import { NAMESPACE } from "./call-name";
import type { Given } from "./given";
import { readGiven, writeGiven } from "./given";
import type { Node } from "./syntax";
import { isCallOf, withoutIntersection } from "./walk";

/** The comment in a plain formula that tells which call it came from: "MINING.HASHPRICE:3". */
export interface Tag {
  readonly id: string;
  readonly given: Given;
}

/** A node that carries a tag, or what looks like one. */
export interface Tagged {
  readonly node: Node;
  /** The text of the tag as it stands. */
  readonly text: string;
  /** Null where the text is no tag that we write. */
  readonly tag: Tag | null;
  /** What the tag is about; null where it stands where we never put it. */
  readonly plain: Node | null;
  readonly form: "sum" | "condition";
}

/** The comment where the cells of a block stand for the `#` that read all of it. */
export const SPILL_TAG = `${NAMESPACE}#`;

/** Whether a formula may carry a tag; a cheap test before it is parsed. */
export const mayBeTagged = (formula: string): boolean => /N\("MINING\./i.test(formula);

export const writeTag = ({ id, given }: Tag): string => `${NAMESPACE}${id}:${writeGiven(given)}`;

/** The tag that a text is, if it is one. */
export function readTag(text: string): Tag | null {
  const [, id, marks] = /^MINING\.([A-Z][A-Z0-9_]*):([\d_]+)$/.exec(text) ?? [];
  const given = marks && readGiven(marks);
  return id && given ? { id, given } : null;
}

/**
 * Adds the tag to a plain formula. N of a text is 0, in every spreadsheet: a number is added to it, and a text, which
 * an addition would turn into an error, stands in a condition that always holds.
 */
export const attachTag = (plain: string, tag: Tag, form: Tagged["form"]): string =>
  form === "sum" ? `((${plain})+N("${writeTag(tag)}"))` : `(IF(N("${writeTag(tag)}")=0,(${plain})))`;

export const formFor = ({ result: { shape } }: AnyDeclaration): Tagged["form"] =>
  shape === "number" || shape === "time" ? "sum" : "condition";

/** The node as something tagged; null where it carries no tag of ours. */
export function taggedAt(node: Node): Tagged | null {
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const text = callText(node.arguments[1]!);
    if (text !== null) return { node, text, tag: readTag(text), plain: node.arguments[0]!, form: "sum" };
  }
  if (isCallOf(node, "IF") && node.arguments.length === 2) {
    const [condition, plain] = node.arguments;
    const text = condition && zeroText(condition);
    if (plain && typeof text === "string") return { node, text, tag: readTag(text), plain, form: "condition" };
  }
  const text = callText(node);
  return text === null ? null : { node, text, tag: readTag(text), plain: null, form: "sum" };
}

/** The text of N("MINING.…") of a call. */
function callText(node: Node): string | null {
  const text = tagText(node);
  return text?.startsWith(SPILL_TAG) ? null : text;
}

/** The text of N("MINING.…"). */
export function tagText(node: Node): string | null {
  const call = withoutIntersection(node);
  if (!isCallOf(call, "N") || call.arguments.length !== 1) return null;
  const text = call.arguments[0];
  if (text?.type !== "Literal" || typeof text.value !== "string") return null;
  return text.value.startsWith(NAMESPACE) ? text.value : null;
}

/** The text of N("MINING.…")=0. */
function zeroText(node: Node): string | null {
  if (node.type !== "BinaryExpression" || node.operator !== "=") return null;
  const [left, right] = node.arguments;
  return right?.type === "Literal" && right.value === 0 ? callText(left!) : null;
}
