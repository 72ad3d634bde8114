import { ICommandService, Rectangle } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/preset-sheets-conditional-formatting";
import type { PluginModule } from "../grid/plugins";
import { itemNotFound, notSupported } from "./api-error";
import { asBoolean, asNumber, asText } from "./arguments";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { rangeObject } from "./range";

type Plugin = PluginModule<"conditionalFormatting">;

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** What a rule says until it is given its formula. */
const NEVER = "=FALSE";

export async function conditionalFormatCollection(host: ExcelHost, block: Block): Promise<HostObject> {
  const rules = new Rules(host, block, await host.grid.plugins.load("conditionalFormatting"));
  const find = (id: unknown): HostObject | null =>
    rules.all().some(({ cfId }) => cfId === asText(id)) ? formatObject(rules, asText(id)) : null;
  return {
    kind: "ConditionalFormatCollection",
    items: () => rules.all().map(({ cfId }) => formatObject(rules, cfId)),
    call: { GetCount: () => rules.all().length, ClearAll: () => rules.clear() },
    objects: {
      GetItem: (id) => find(id) ?? missing(),
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        const rule = rules.all()[asNumber(index)];
        return rule ? formatObject(rules, rule.cfId) : missing();
      },
      Add: (type) => {
        if (type !== "Custom") throw notSupported(`A conditional format of the type ${asText(type)}`);
        return formatObject(rules, rules.add());
      },
    },
  };
}

/** Takes the block out of every rule, if there can be any. */
export function clearConditionalFormats(host: ExcelHost, block: Block): void {
  const plugin = host.grid.plugins.loaded("conditionalFormatting");
  if (plugin) new Rules(host, block, plugin).clear();
}

const missing = (): never => {
  throw itemNotFound();
};

function formatObject(rules: Rules, id: string): HostObject {
  const custom = (): HostObject => ({
    kind: "CustomConditionalFormat",
    objects: { Rule: () => formulaObject(rules, id), Format: () => appearance(rules, id) },
  });
  return {
    kind: "ConditionalFormat",
    identity: () => ({ Id: id }),
    get: {
      Id: () => id,
      Type: () => "Custom",
      Priority: () => rules.priority(id),
      StopIfTrue: () => rules.get(id).stopIfTrue,
    },
    set: { StopIfTrue: (stop) => rules.change(id, (rule) => ({ ...rule, stopIfTrue: asBoolean(stop) })) },
    call: { Delete: () => rules.delete(id) },
    objects: {
      Custom: custom,
      CustomOrNullObject: custom,
      GetRange: () => rangeObject(rules.host, { sheet: rules.block.sheet, area: rules.get(id).ranges[0] ?? missing() }),
    },
  };
}

const formulaObject = (rules: Rules, id: string): HostObject => ({
  kind: "ConditionalFormatRule",
  get: { Formula: () => rules.get(id).rule.value },
  set: {
    Formula: (formula) =>
      rules.change(id, (rule) => ({ ...rule, rule: { ...rule.rule, value: asText(formula).replace(/^(?!=)/, "=") } })),
  },
});

/** Colours only, which are what the add-in sets. */
function appearance(rules: Rules, id: string): HostObject {
  const style = () => rules.get(id).rule.style;
  const color = (kind: string, key: "cl" | "bg"): HostObject => ({
    kind,
    get: { Color: () => style()[key]?.rgb ?? "" },
    set: {
      Color: (rgb) =>
        rules.change(id, (rule) => ({
          ...rule,
          rule: { ...rule.rule, style: { ...rule.rule.style, [key]: { rgb: asText(rgb) } } },
        })),
    },
  });
  return {
    kind: "ConditionalRangeFormat",
    objects: {
      Font: () => color("ConditionalRangeFont", "cl"),
      Fill: () => color("ConditionalRangeFill", "bg"),
    },
  };
}

/** The rules of one block, kept by Univer's plugin, which draws them and moves them with the cells. */
class Rules {
  readonly host: ExcelHost;
  readonly block: Block;
  readonly #plugin: Plugin;
  readonly #place: { readonly unitId: string; readonly subUnitId: string };

  constructor(host: ExcelHost, block: Block, plugin: Plugin) {
    this.host = host;
    this.block = block;
    this.#plugin = plugin;
    this.#place = { unitId: host.workbook.getId(), subUnitId: block.sheet.getSheetId() };
  }

  /** The first goes before the others. */
  all(): FormulaRule[] {
    return this.#ofSheet().filter(({ ranges }) => ranges.some((range) => Rectangle.intersects(range, this.block.area)));
  }

  get(id: string): FormulaRule {
    return this.#ofSheet().find(({ cfId }) => cfId === id) ?? missing();
  }

  priority(id: string): number {
    return this.#ofSheet().findIndex(({ cfId }) => cfId === id);
  }

  add(): string {
    const { ConditionalFormattingRuleModel, AddCfCommand, CFRuleType, CFSubRuleType } = this.#plugin;
    const { unitId, subUnitId } = this.#place;
    const cfId = this.host.grid.injector.get(ConditionalFormattingRuleModel).createCfId(unitId, subUnitId);
    const rule: FormulaRule = {
      cfId,
      ranges: [this.host.gridRange(this.block).getRange()],
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: NEVER, style: {} },
    };
    this.#execute(AddCfCommand.id, { rule });
    return cfId;
  }

  change(id: string, changed: (rule: FormulaRule) => FormulaRule): void {
    this.#execute(this.#plugin.SetCfCommand.id, { cfId: id, rule: changed(this.get(id)) });
  }

  delete(id: string): void {
    this.#execute(this.#plugin.DeleteCfCommand.id, { cfId: this.get(id).cfId });
  }

  /** The rules stay on the cells outside the block. */
  clear(): void {
    const { area } = this.block;
    for (const { cfId, ranges } of this.all()) {
      const rest = ranges.flatMap((range): IRange[] => Rectangle.subtract(range, area));
      if (rest.length === 0) this.delete(cfId);
      else this.change(cfId, (rule) => ({ ...rule, ranges: rest }));
    }
  }

  #ofSheet(): FormulaRule[] {
    const { unitId, subUnitId } = this.#place;
    const model = this.host.grid.injector.get(this.#plugin.ConditionalFormattingRuleModel);
    return (model.getSubunitRules(unitId, subUnitId) ?? []).filter((rule): rule is FormulaRule =>
      this.#isFormula(rule),
    );
  }

  #isFormula({ rule }: IConditionFormattingRule): boolean {
    const { CFRuleType, CFSubRuleType } = this.#plugin;
    return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  }

  #execute(command: string, params: object): void {
    this.host.grid.injector.get(ICommandService).syncExecuteCommand(command, { ...this.#place, ...params });
  }
}
