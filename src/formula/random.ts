import type { Node } from "./syntax";
import { calledName, nodesOf } from "./walk";

/** NOW, OFFSET and the like give the same wherever they stand in a formula, though each calculation asks them anew. */
const RANDOM = new Set(["RAND", "RANDARRAY", "RANDBETWEEN"]);

/** Whether a second reading of the expression gives another value. */
export function isRandom(tree: Node): boolean {
  for (const node of nodesOf(tree)) {
    if (node.type === "CallExpression" && RANDOM.has(calledName(node) ?? "")) return true;
  }
  return false;
}
