import type { ReferenceA1 } from "@borgar/fx";
import { stringifyA1Ref } from "@borgar/fx";

/** A reference as text, its sheet in quotes also where Excel may do without but others do not, as in `'成本（美元）'!B2`. */
export function writeReference(reference: ReferenceA1): string {
  const text = stringifyA1Ref(reference);
  const [, sheet, cells] = /^([^'].*)!(.*)$/.exec(text) ?? [];
  return sheet && !/^[\p{L}\p{N}_.:[\]]+$/u.test(sheet) ? `'${sheet}'!${cells}` : text;
}
