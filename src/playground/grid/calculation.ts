import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

const STYLE_ONLY: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Knows when the grid is calculating, and recalculates the cells it is given. Univer calculates an edit 100 ms after it. */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #edits: IActiveDirtyManagerService;
  readonly #waiting = new Map<string, IUnitRange>();
  #underWay: { all: boolean; cells: readonly IUnitRange[] } | undefined;
  #all = false;
  #editPending = false;
  #running = false;
  #scheduled = false;
  readonly #onStart: (() => void)[] = [];
  readonly #onIdle: (() => void)[] = [];

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#edits = injector.get(IActiveDirtyManagerService);
    this.#commands.onCommandExecuted((command, options) => this.#watch(command, options));
  }

  get isIdle(): boolean {
    return !this.#editPending && !this.#running && !this.#all && this.#waiting.size === 0;
  }

  onStart(listener: () => void): void {
    this.#onStart.push(listener);
  }

  /** Calls back at each moment when nothing is left to calculate. */
  onIdle(listener: () => void): void {
    this.#onIdle.push(listener);
  }

  recalculate(cells: Iterable<IUnitRange>): void {
    for (const cell of cells) this.#waiting.set(rangeKey(cell), cell);
    this.#schedule();
  }

  recalculateAll(): void {
    this.#all = true;
    this.#schedule();
  }

  #watch(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.#started();
    else if (command.id === SetFormulaCalculationNotificationMutation.id) this.#notified(command);
    else if (this.#isEdit(command, options)) this.#editPending = true;
  }

  /** The same test that Univer applies before it queues a calculation. */
  #isEdit(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.#edits.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as ISetRangeValuesMutationParams).trigger;
    return options?.onlyLocal !== true && !STYLE_ONLY.includes(trigger);
  }

  #started(): void {
    this.#editPending = false;
    this.#running = true;
    for (const listener of this.#onStart) listener();
  }

  #notified(command: Readonly<ICommandInfo>): void {
    const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
    if (state === undefined) return;
    this.#running = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.#resume();
    this.#underWay = undefined;
    if (this.isIdle) for (const listener of this.#onIdle) listener();
  }

  /** When an edit stops our calculation, Univer starts again with the edit's cells alone. */
  #resume(): void {
    if (this.#underWay?.all) this.recalculateAll();
    else if (this.#underWay) this.recalculate(this.#underWay.cells);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#start();
    }, 0);
  }

  #start(): void {
    if (!this.#all && this.#waiting.size === 0) return;
    // A second start would corrupt the one under way; after an edit Univer's own start comes first.
    if (this.#running || this.#editPending) return void setTimeout(() => this.#schedule(), 5);
    this.#underWay = { all: this.#all, cells: [...this.#waiting.values()] };
    this.#waiting.clear();
    this.#all = false;
    const params: IFormulaDirtyData = {
      forceCalculation: this.#underWay.all,
      dirtyRanges: [...this.#underWay.cells],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    // Not the "trigger" mutation, whose debounce would cost 100 ms for each link of a chain.
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}

const rangeKey = ({ sheetId, range }: IUnitRange): string => `${sheetId}!${range.startRow},${range.startColumn}`;
