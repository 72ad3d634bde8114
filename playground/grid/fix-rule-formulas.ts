import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * The formulas of conditional formats and validations stand in no cell. Univer takes those of a block for cells at the
 * top left of the sheet, and so sees loops where there are none, and calculates in a wrong order.
 */
export function fixRuleFormulas(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const add = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unitId, sheetId, formulaId, tree) => {
    tree.toRTreeItem = () => [];
    add(unitId, sheetId, formulaId, tree);
  };
}
