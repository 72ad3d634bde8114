import { ICommandService, merge } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, IUnitRange } from "@univerjs/core";
import {
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
import { TriggerCalculationController } from "@univerjs/sheets-formula";

const STYLE_ONLY: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Edits come in groups, of which one calculation is made. */
const EDITS_END_MS = 100;

/**
 * Calculates what edits have made out of date, and the cells it is given, one calculation after the other. Univer's own
 * queue is told of no edits: it starts over a calculation that has not come to its first cell, which then mixes old
 * values with new ones, and it forgets an edit that is made while one comes to its end.
 */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #conversions: IActiveDirtyManagerService;
  #edits: ICommandInfo[] = [];
  /** Edits that wait for others, or until a calculation is asked for. */
  #held: ICommandInfo[] = [];
  #isSuspended = false;
  readonly #cells = new Map<string, IUnitRange>();
  #all = false;
  #running = false;
  #isManual = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onStart: (() => void)[] = [];
  readonly #onIdle: (() => void)[] = [];

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#conversions = injector.get(IActiveDirtyManagerService);
    // It would still show how far a calculation is, which it cannot once it is disposed of.
    Object.assign(injector.get(TriggerCalculationController), { _activeDirtyManagerService: { get: () => undefined } });
    this.#commands.onCommandExecuted((command, options) => this.#watch(command, options));
  }

  get isIdle(): boolean {
    return !this.#running && !this.#isDue;
  }

  /** Whether every calculation must be asked for; Excel itself calculates an edited cell even so, though not what reads it. */
  get isManual(): boolean {
    return this.#isManual;
  }

  set isManual(isManual: boolean) {
    this.#isManual = isManual;
    if (!isManual) this.calculate();
  }

  onStart(listener: () => void): void {
    this.#onStart.push(listener);
  }

  /** Calls back at each moment when nothing is left to calculate. */
  onIdle(listener: () => void): void {
    this.#onIdle.push(listener);
  }

  recalculate(cells: Iterable<IUnitRange>): void {
    for (const cell of cells) this.#cells.set(rangeKey(cell), cell);
    this.#startIn(0);
  }

  /** Calculates what is out of date. */
  calculate(): void {
    this.#release();
    this.#startIn(0);
  }

  recalculateAll(): void {
    this.#release();
    this.#all = true;
    this.#startIn(0);
  }

  /** Edits from now on start no calculation. */
  suspend(): void {
    this.#isSuspended = true;
  }

  /** Edits from now on do again. */
  resume(): void {
    this.#isSuspended = false;
  }

  #release(): void {
    this.#edits.unshift(...this.#held);
    this.#held = [];
  }

  get #isDue(): boolean {
    return this.#all || this.#cells.size > 0 || this.#edits.length > 0;
  }

  #watch(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) this.#notified(command);
    else if (!this.#isEdit(command, options)) return;
    else if (this.#isSuspended || this.#isManual) this.#held.push(command);
    else {
      this.#release();
      this.#edits.push(command);
      this.#startIn(EDITS_END_MS);
    }
  }

  /** The same test that Univer's own queue applies. */
  #isEdit(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.#conversions.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as ISetRangeValuesMutationParams).trigger;
    return options?.onlyLocal !== true && !STYLE_ONLY.includes(trigger);
  }

  #startIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), ms);
  }

  #start(): void {
    if (this.#running || !this.#isDue) return;
    this.#running = true;
    const params = this.#takeDirty();
    for (const listener of this.#onStart) listener();
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  #notified(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.#running = false;
    // Univer clears up after this notification.
    if (this.#isDue) this.#startIn(0);
    else for (const listener of this.#onIdle) listener();
  }

  #takeDirty(): IFormulaDirtyData {
    const dirty: IFormulaDirtyData = {
      forceCalculation: this.#all,
      dirtyRanges: [...this.#cells.values()],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    for (const edit of this.#edits) {
      const { dirtyRanges = [], forceCalculation, ...maps } = this.#conversions.get(edit.id)?.getDirtyData(edit) ?? {};
      dirty.dirtyRanges.push(...dirtyRanges);
      dirty.forceCalculation ||= forceCalculation ?? false;
      merge(dirty, maps);
    }
    this.#edits = [];
    this.#cells.clear();
    this.#all = false;
    return dirty;
  }
}

const rangeKey = ({ sheetId, range }: IUnitRange): string => `${sheetId}!${range.startRow},${range.startColumn}`;
