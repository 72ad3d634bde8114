import { DataValidationErrorStyle, DataValidationType, generateRandomId, ICommandService } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { PluginModule } from "../grid/plugins";
import { invalidArgument } from "./api-error";
import { asBoolean, asText, oneOf } from "./arguments";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { readRule, typeName, writeRule } from "./validation-rules";

type Plugin = PluginModule<"dataValidation">;

/** A rule without its cells. */
type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges"> & {
  readonly uid?: undefined;
  readonly ranges?: undefined;
};

/** In Excel a cell without a rule takes any value, and a rule stops others unless it says otherwise. */
const ANYTHING: Validation = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  error: "",
  errorTitle: "",
};

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export async function dataValidation(host: ExcelHost, block: Block): Promise<HostObject> {
  const plugin = await host.grid.plugins.load("dataValidation");
  const validations = () => validationsOf(host, block, plugin);
  /** What all cells agree on; undefined where they differ. */
  const common = (): Validation | undefined => {
    const [first, ...others] = validations();
    return others.length === 0 ? (first ?? ANYTHING) : undefined;
  };
  const change = (changed: Partial<Validation>) => {
    const before = common();
    if (!before) throw invalidArgument("The cells of this range are validated by different rules.");
    apply(host, block, plugin, { ...before, ...changed });
  };
  const replace = (rule: unknown) => {
    const criteria = { operator: undefined, formula1: undefined, formula2: undefined, ...readRule(rule) };
    apply(host, block, plugin, { ...(common() ?? ANYTHING), ...criteria });
  };
  return {
    kind: "DataValidation",
    get: {
      Type: () => {
        const all = validations();
        if (all.length < 2) return typeName(all[0] ?? ANYTHING);
        return all.some(({ type }) => type === DataValidationType.ANY) ? "MixedCriteria" : "Inconsistent";
      },
      Rule: () => {
        const validation = common();
        return validation ? writeRule(validation) : null;
      },
      IgnoreBlanks: () => common()?.allowBlank ?? null,
      ErrorAlert: () => {
        const validation = common();
        return validation ? alertOf(validation) : null;
      },
      Valid: () => isValid(host, block),
    },
    set: {
      Rule: replace,
      IgnoreBlanks: (ignored) => change({ allowBlank: asBoolean(ignored) }),
      ErrorAlert: (alert) => change(readAlert(alert)),
    },
    call: { Clear: () => clearDataValidation(host, block) },
  };
}

/** If there can be any. */
export function clearDataValidation(host: ExcelHost, block: Block): void {
  const plugin = host.grid.plugins.loaded("dataValidation");
  if (plugin) {
    const ranges = [host.gridRange(block).getRange()];
    execute(host, block, plugin.ClearRangeDataValidationCommand.id, { ranges });
  }
}

/** The different rules of the block's cells, each once. */
function validationsOf(host: ExcelHost, block: Block, plugin: Plugin): Validation[] {
  const model = host.grid.injector.get(plugin.SheetDataValidationModel);
  const [unitId, sheetId] = [host.workbook.getId(), block.sheet.getSheetId()];
  const { startRow, startColumn, endRow, endColumn } = host.gridRange(block).getRange();
  const found = new Map<string, Validation>();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const rule = model.getRuleByLocation(unitId, sheetId, row, column);
      const validation: Validation = rule ? { ...rule, uid: undefined, ranges: undefined } : ANYTHING;
      found.set(JSON.stringify(validation), validation);
    }
  }
  return [...found.values()];
}

/** A new rule takes the block's cells away from the rules they had. */
function apply(host: ExcelHost, block: Block, plugin: Plugin, validation: Validation): void {
  const rule = { ...validation, uid: generateRandomId(), ranges: [host.gridRange(block).getRange()] };
  execute(host, block, plugin.AddSheetDataValidationCommand.id, { rule });
}

function execute(host: ExcelHost, { sheet }: Block, command: string, params: object): void {
  const place = { unitId: host.workbook.getId(), subUnitId: sheet.getSheetId() };
  host.grid.injector.get(ICommandService).syncExecuteCommand(command, { ...place, ...params });
}

async function isValid(host: ExcelHost, block: Block): Promise<boolean | null> {
  await host.calculated();
  const statuses = new Set((await host.gridRange(block).getValidatorStatus()).flat());
  if (statuses.size > 1) return null;
  return !statuses.has("invalid" as never);
}

/** Univer refuses values by the style alone, so an alert that is not shown is none that stops. */
function readAlert(alert: unknown): Partial<Validation> {
  if (typeof alert !== "object" || alert === null) throw invalidArgument();
  const { message = "", title = "", style = "Stop", showAlert = true } = alert as Record<string, unknown>;
  const errorStyle = asBoolean(showAlert) ? STYLES[oneOf(style, STYLES)] : DataValidationErrorStyle.INFO;
  return { error: asText(message), errorTitle: asText(title), showErrorMessage: asBoolean(showAlert), errorStyle };
}

const alertOf = ({ error = "", errorTitle = "", errorStyle, showErrorMessage = true }: Validation): object => ({
  message: error,
  title: errorTitle,
  showAlert: showErrorMessage,
  style: (showErrorMessage && Object.entries(STYLES).find(([, style]) => style === errorStyle)?.[0]) || "Stop",
});
