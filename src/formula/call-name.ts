import type { FunctionId } from "../functions/catalogue";
import { catalogue } from "../functions/catalogue";
import type { AnyDeclaration } from "../functions/declaration";

/** The namespace of our functions in formulas. */
export const NAMESPACE = "MINING.";

const SPELLINGS = /^(MINING\.|_xldudf_MINING_)(.+)$/i;

const declarationsById = new Map<string, AnyDeclaration>(Object.entries(catalogue));

/** A name in our namespace. */
export interface OurName {
  /** In capitals, whether we know it or not. */
  readonly id: string;
  /** Whether it is spelled as a file saved without the add-in spells it: `_xldudf_MINING_…`. */
  readonly saved: boolean;
}

/** Reads a function's name as a formula spells it; null where it is none of ours. */
export function readName(name: string): OurName | null {
  const [, prefix, id] = SPELLINGS.exec(name) ?? [];
  return prefix && id ? { id: id.toUpperCase(), saved: prefix.toUpperCase() !== NAMESPACE } : null;
}

/** The declaration of an id, where there is one. */
export const declarationOf = (id: string): (AnyDeclaration & { readonly id: FunctionId }) | undefined =>
  declarationsById.get(id) as (AnyDeclaration & { readonly id: FunctionId }) | undefined;
