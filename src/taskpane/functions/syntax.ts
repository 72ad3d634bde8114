import type { AnyDeclaration } from "../../functions/declaration";
import { fullName } from "../formula/build";

/** The call as manuals write it: optional arguments in brackets. */
export function syntaxOf({ id, parameters }: AnyDeclaration): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${fullName(id)}(${names.join(",")})`;
}
