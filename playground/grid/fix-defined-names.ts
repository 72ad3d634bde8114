import type { ICommandInfo, Injector } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import type { IFormulaDataItem, ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { RemoveDefinedNameCommand, SetDefinedNameCommand, SheetInterceptorService } from "@univerjs/sheets";

const NOTHING = { preUndos: [], undos: [], preRedos: [], redos: [] };

/**
 * Univer 0.25.1 parses every formula of the workbook for each name that is added, changed or deleted, which takes
 * minutes for hundreds of names beside thousands of formulas. Only formulas that mention the name need it.
 */
export function fixDefinedNames(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const names = injector.get(IDefinedNamesService);
  const formulas = injector.get(FormulaDataModel);
  const isMentioned = (unitId: string, name: string): boolean =>
    Object.values(formulas.getFormulaData()[unitId] ?? {}).some((rows) =>
      Object.values(rows ?? {}).some((cells: Record<number, IFormulaDataItem | null>) =>
        Object.values(cells).some((cell) => cell?.f.includes(name)),
      ),
    );
  const leavesFormulas = ({ id, params }: ICommandInfo): boolean => {
    if (id !== SetDefinedNameCommand.id && id !== RemoveDefinedNameCommand.id) return false;
    const { unitId, id: nameId } = params as ISetDefinedNameMutationParam;
    const old = names.getValueById(unitId, nameId);
    return !old || !isMentioned(unitId, old.name);
  };
  const onCommandExecute = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (command) => (leavesFormulas(command) ? NOTHING : onCommandExecute(command));
}
