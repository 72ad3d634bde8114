import type { FunctionId } from "../functions/catalogue";
import { catalogue } from "../functions/catalogue";
import type { AnyDeclaration } from "../functions/declaration";

/** The namespace of our functions in formulas. */
export const NAMESPACE = "MINING.";

/** A file may put a path, the number of a file, quotes or the prefix of newer functions around a function it has lost. */
const SPELLINGS = /^(?:MINING\.(.+)|(?:.*!)?'?(?:_xl(?:fn|ws)\.)*_xldudf_MINING_(\w+)'?)$/is;

const declarationsById = new Map<string, AnyDeclaration>(Object.entries(catalogue));

/** A name in our namespace. */
export interface OurName {
  /** In capitals, whether we know it or not. */
  readonly id: string;
  /** Whether it is spelled as a file saved without the add-in spells it: `_xldudf_MINING_…`, `[2]!_xldudf_MINING_…`. */
  readonly saved: boolean;
}

/** Reads a function's name as a formula spells it; null where it is none of ours. */
export function readName(name: string): OurName | null {
  const [, typed, saved] = SPELLINGS.exec(name) ?? [];
  const id = typed ?? saved;
  return id ? { id: id.toUpperCase(), saved: saved !== undefined } : null;
}

/** The declaration of an id, where there is one. */
export const declarationOf = (id: string): (AnyDeclaration & { readonly id: FunctionId }) | undefined =>
  declarationsById.get(id) as (AnyDeclaration & { readonly id: FunctionId }) | undefined;
