import type { FunctionId } from "../functions/catalogue";
import { declarationOf, NAMESPACE } from "./call-name";
import type { Edit } from "./edit";
import type { Argument } from "./expand";
import { expand } from "./expand";
import { recover } from "./recover";
import { treeKey } from "./same-tree";
import type { Span, Spans } from "./spans";
import { spansOf } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node, Syntax } from "./syntax";
import { isFormula, readSyntax } from "./syntax";
import type { Tagged } from "./tag";
import { formFor, taggedAt } from "./tag";
import { templateOf } from "./template";
import { plainOf } from "./translate";
import { unify } from "./unify";
import { childrenOf } from "./walk";

/** What relinking makes of a cell's content. */
export interface Relinking {
  /** The formula with our functions back; the content itself where nothing came back. */
  readonly formula: string;
  /** The functions that came back, in the order of the formula. */
  readonly restored: readonly FunctionId[];
  /** The tagged formulas that were left alone. */
  readonly edited: readonly Edit[];
}

/**
 * Turns tagged plain formulas back into calls of our functions. A tagged formula comes back only where it is, tree for
 * tree, what translating the call would give; without a tag nothing is touched.
 */
export function relink(content: string): Relinking {
  const untouched = { formula: content, restored: [], edited: [] };
  if (!isFormula(content) || !content.includes(NAMESPACE)) return untouched;
  const syntax = readSyntax(content);
  if (!syntax) return untouched;
  const work: Work = { syntax, spans: spansOf(syntax), restored: [], edited: [] };
  const formula = rewrite(work, { start: 0, end: content.length }, syntax.tree);
  if (work.restored.length > 0 && !givesAgain(formula, syntax)) {
    const at = { start: 0, end: content.length };
    return { ...untouched, edited: [...work.edited, { code: "formula-changed", tag: "", at, found: content }] };
  }
  return { formula, restored: work.restored, edited: work.edited };
}

/** Whether translating what came back gives what stood there: else it would be another calculation. */
function givesAgain(formula: string, { source, tree }: Syntax): boolean {
  const plain = plainOf(formula);
  return plain !== null && (plain === source || sameTree(plain, tree));
}

interface Work {
  readonly syntax: Syntax;
  readonly spans: Spans;
  readonly restored: FunctionId[];
  readonly edited: Edit[];
}

/** A part of the source, which holds the node, with the tagged formulas in it turned back, outermost first. */
function rewrite(work: Work, part: Span, node: Node): string {
  const replacements: Replacement[] = [];
  const visit = (inner: Node): void => {
    const tagged = taggedAt(inner);
    if (!tagged) return childrenOf(inner).forEach(visit);
    const call = restore(work, tagged);
    if (typeof call === "string") replacements.push({ at: wholeOf(work, tagged), text: call });
    else work.edited.push({ tag: tagged.text, at: wholeOf(work, tagged), ...call });
  };
  visit(node);
  return splice(work.syntax.source, part, replacements);
}

/** The tagged formula with the parentheses that we put around it. */
function wholeOf({ spans }: Work, { node, plain }: Tagged): Span {
  return (plain && spans.layers(node)[0]) ?? spans.inner(node);
}

type Refused = Pick<Edit, "code" | "parameter" | "expected" | "found">;

function restore(work: Work, tagged: Tagged): string | Refused {
  const { tag, plain, form, node } = tagged;
  if (!tag) return { code: "tag-unreadable" };
  const declaration = declarationOf(tag.id);
  const fits = declaration?.plain && tag.given.length <= declaration.parameters.length;
  const template = fits ? templateOf(declaration, tag.given) : null;
  if (!declaration || !template) return { code: "unknown-function" };
  if (!plain || form !== formFor(declaration)) return { code: "tag-misplaced" };

  const { source } = work.syntax;
  const textOf = ({ start, end }: Span) => source.slice(start, end);
  const foundAt = (found: Node) => textOf(work.spans.inner(found));
  const laid = unify(template.syntax.tree, plain);
  if ("expected" in laid) {
    const { start, end } = template.spans.inner(laid.expected);
    const expected = template.syntax.source.slice(start, end);
    return { code: "formula-changed", expected, found: foundAt(laid.found) };
  }

  const spans: (Span & { readonly node: Node })[] = [];
  const texts: (Argument | null)[] = [];
  for (const [index, given] of tag.given.entries()) {
    const parameter = declaration.parameters[index]!;
    const places = laid.get(parameter.name);
    if (!given || !places) {
      texts.push(null);
      continue;
    }
    const recovered = recover(parameter, places, template.spans, work.spans);
    if ("reason" in recovered)
      return { code: recovered.reason, parameter: parameter.name, found: foundAt(recovered.found) };
    spans[index] = { ...recovered.at, node: recovered.node };
    texts.push({ text: textOf(recovered.at), node: recovered.node });
  }

  const again = expand(declaration, texts);
  if (!("text" in again)) return { code: "formula-changed", found: foundAt(node) };
  // Mostly it is the same to the letter, and needs no tree.
  if (again.text !== textOf(wholeOf(work, tagged)) && !sameTree(again.text, node))
    return { code: "formula-changed", found: foundAt(node), expected: again.text };

  work.restored.push(declaration.id);
  const written = texts.map((text, index) => (text === null ? "" : rewrite(work, spans[index]!, spans[index]!.node)));
  return `${NAMESPACE}${declaration.id}(${written.join(",")})`;
}

/** Whether a formula is, tree for tree, a node, but for an `@` that Excel may have added. */
function sameTree(formula: string, node: Node): boolean {
  const tree = readSyntax(formula)?.tree;
  return tree !== undefined && treeKey(tree, true) === treeKey(node, true);
}
