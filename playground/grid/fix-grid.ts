import type { Injector } from "@univerjs/core";
import { fixDefinedNames } from "./fix-defined-names";
import { fixFormulaCache } from "./fix-formula-cache";
import { fixNumberFormats } from "./fix-number-formats";
import { fixRowHeights } from "./fix-row-heights";
import { fixRuleFormulas } from "./fix-rule-formulas";
import { fixSorting } from "./fix-sorting";
import { fixTypedNumbers } from "./fix-typed-numbers";

/** Has the grid do as Excel does where it does not of itself. */
export function fixGrid(injector: Injector): void {
  fixFormulaCache();
  fixRowHeights();
  fixSorting(injector);
  fixTypedNumbers();
  fixNumberFormats(injector);
  fixRuleFormulas(injector);
  fixDefinedNames(injector);
}
