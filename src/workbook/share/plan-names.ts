import { blockName, readBlock } from "../../formula/block";
import { constantFormula } from "../../formula/constant";
import { fixSpills } from "../../formula/spill";
import { translate } from "../../formula/translate";
import { checksumOf } from "./checksum";
import type { NameValue } from "./name-values";
import { readNameValues } from "./name-values";
import type { NameRead } from "./names";
import type { CellsOf, Reason } from "./plan";
import { isOurs, mayChange } from "./plan";

/** What a name becomes when the workbook is prepared. */
export type NameStep =
  | {
      readonly kind: "plain";
      readonly name: NameRead;
      readonly formula: string;
      /** Null where it is not known, so that it cannot be compared. */
      readonly value: NameValue | null;
    }
  | ValueNameStep
  /** It has no plain formula, and its value is not known or does not fit into a name: it stays as it is. */
  | { readonly kind: "unchanged"; readonly name: NameRead };

interface ValueNameStep {
  readonly kind: "value";
  readonly name: NameRead;
  /** The value as a formula. */
  readonly formula: string;
  readonly value: NameValue;
  readonly reasons: readonly Reason[];
  /** The formula of the workbook name by which it comes back; null where it cannot. */
  readonly kept: string | null;
}

/** Plans what becomes of the workbook's names, given the cells of the blocks that become values. */
export async function planNames(names: readonly NameRead[], cellsOf: CellsOf): Promise<NameStep[]> {
  const read = names
    .filter(({ formula }) => mayChange(formula) && !readBlock(formula))
    .map((name) => ({ name, fixed: fixSpills(name.formula, (anchor) => cellsOf(name.sheet ?? "", anchor)) }));
  const ours = read.filter(({ name }) => isOurs(name.formula));
  const values = await readNameValues(ours.map(({ name }) => name));
  return read.flatMap(({ name, fixed }): NameStep[] => {
    const value = values[ours.findIndex((one) => one.name === name)];
    if (value !== undefined) return [nameStep(name, value, fixed)];
    return fixed === name.formula ? [] : [{ kind: "plain", name, formula: fixed, value: null }];
  });
}

/**
 * Plans what becomes of a name that calls our functions.
 *
 * @param value - what it stands for
 * @param formula - its formula, without the `#` of blocks that become values
 */
export function nameStep(name: NameRead, value: NameValue | null, formula = name.formula): NameStep {
  const translation = translate(formula);
  const isPlain = translation.kind === "plain";
  const reasons: readonly Reason[] = value?.flat().some(({ isError }) => isError)
    ? [{ code: "shows-error" }]
    : translation.kind === "value"
      ? translation.obstacles
      : [];
  const asValue = reasons.length > 0 ? valueNameStep(name, value, reasons) : null;
  return (
    asValue ?? (isPlain ? { kind: "plain", name, formula: translation.formula, value } : { kind: "unchanged", name })
  );
}

/** The step that turns a name into what it stands for; null where no name can hold that. */
export function valueNameStep(
  name: NameRead,
  value: NameValue | null,
  reasons: readonly Reason[],
): ValueNameStep | null {
  const formula = value && constantFormula(value);
  if (!value || !formula || isMissing(value)) return null;
  const kept = blockName(name.formula, name, checksumOf(value.map((row) => row.map((one) => one.value))));
  return { kind: "value", name, formula, value, reasons, kept: "formula" in kept ? kept.formula : null };
}

/** Whether it shows that Excel does not know a name or a function in it, which is no result. */
const isMissing = (value: NameValue): boolean => value.flat().some((one) => one.isError && one.value === "#NAME?");
