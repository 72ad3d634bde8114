import type { Node } from "./syntax";
import { calledName, nodesOf } from "./walk";

const VOLATILE = new Set(["CELL", "INDIRECT", "INFO", "NOW", "OFFSET", "RAND", "RANDARRAY", "RANDBETWEEN", "TODAY"]);

/** Whether a second reading of the expression may give another value. */
export function isVolatile(tree: Node): boolean {
  for (const node of nodesOf(tree)) {
    if (node.type === "CallExpression" && VOLATILE.has(calledName(node) ?? "")) return true;
  }
  return false;
}
