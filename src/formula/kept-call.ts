import type { CallExpression } from "@borgar/fx";
import type { FunctionId } from "../functions/catalogue";
import { declarationOf, NAMESPACE } from "./call-name";
import type { Given } from "./given";
import type { CallSite, SyntaxScan } from "./scan";
import { outermostIn } from "./scan";
import type { Span } from "./spans";
import { spansOf } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import type { Node, Syntax } from "./syntax";
import { readTag, writeTag } from "./tag";
import { childrenOf, isCallOf } from "./walk";

/** Why a kept call does not come back: its text is none that we write, or its function is not known here. */
export type LostCall = "tag-unreadable" | "unknown-function";

/**
 * The source with each of its calls kept as data, `CHOOSE(1,"MINING.FLEET:11_1",A9:H30,B5,C7)`: a formula that every
 * Excel reads, and whose references it moves along with their cells.
 */
export const keepCalls = (source: string, { calls }: SyntaxScan): string => kept(source, whole(source), calls);

function kept(source: string, part: Span, calls: readonly CallSite[]): string {
  const replacements = outermostIn(part, calls).map(({ id, at, given, argumentSpans }): Replacement => {
    const tag = writeTag({ id, given: given.map((text) => text !== null) });
    const texts = argumentSpans.filter((_, index) => given[index] !== null).map((span) => kept(source, span, calls));
    return { at, text: `CHOOSE(${["1", `"${tag}"`, ...texts].join(",")})` };
  });
  return splice(source, part, replacements);
}

/** The expression with the calls that {@link keepCalls} kept, and how many they are. */
export function restoreCalls(
  syntax: Syntax,
): { readonly text: string; readonly count: number } | { readonly code: LostCall } {
  const spans = spansOf(syntax);
  const lost: LostCall[] = [];
  let count = 0;
  const restored = (part: Span, node: Node): string => {
    const replacements: Replacement[] = [];
    const visit = (inner: Node): void => {
      const call = keptAt(inner);
      if (!call) return childrenOf(inner).forEach(visit);
      if ("code" in call) return void lost.push(call.code);
      count += 1;
      const places = spans.arguments(call.node).slice(2);
      const parts = call.node.arguments.slice(2).map((argument, index) => restored(places[index]!, argument));
      const texts = call.given.map((is) => (is ? parts.shift()! : ""));
      replacements.push({ at: spans.inner(inner), text: `${NAMESPACE}${call.id}(${texts.join(",")})` });
    };
    visit(node);
    return splice(syntax.source, part, replacements);
  };
  const text = restored(whole(syntax.source), syntax.tree);
  return lost[0] ? { code: lost[0] } : { text, count };
}

type Kept =
  { readonly id: FunctionId; readonly given: Given; readonly node: CallExpression } | { readonly code: LostCall };

/** The call that a node keeps; null where it keeps none. */
function keptAt(node: Node): Kept | null {
  if (!isCallOf(node, "CHOOSE")) return null;
  const [first, text, ...rest] = node.arguments;
  if (first?.type !== "Literal" || first.value !== 1 || text?.type !== "Literal") return null;
  if (typeof text.value !== "string" || !text.value.startsWith(NAMESPACE)) return null;
  const tag = readTag(text.value);
  if (!tag || tag.given.filter(Boolean).length !== rest.length) return { code: "tag-unreadable" };
  const declaration = declarationOf(tag.id);
  if (!declaration || tag.given.length > declaration.parameters.length) return { code: "unknown-function" };
  return { id: declaration.id, given: tag.given, node };
}

const whole = (source: string): Span => ({ start: 0, end: source.length });
