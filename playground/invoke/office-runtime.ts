import type { Calculation } from "../grid/calculation";
import { cellKey } from "../grid/a1";
import { addinError, CellError } from "./cell-error";
import { toRange } from "./cell-address";
import type { CellAddress } from "./cell-address";
import type { Call, FunctionRuntime } from "./function-runtime";
import { PENDING } from "./outcome";
import type { Outcome } from "./outcome";

/** One call as Microsoft's runtime takes it: number, function, arguments, calling cell, flags, the arguments' addresses. */
export type Invocation = readonly [
  id: number,
  name: string,
  args: readonly unknown[],
  address: string | null,
  flags: number,
  parameterAddresses: null,
];

export interface InvocationResult {
  readonly id: number;
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

interface Answer {
  outcome: Outcome;
  readonly invocation: Omit<Call, "cell">;
  readonly waiting: Map<string, CellAddress>;
}

const ERROR_CODES: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };
/** By this flag Microsoft's runtime knows errors among the arguments. */
const TAKES_ERRORS = 4;
const MOST_ANSWERS = 20_000;

/**
 * Sends calls through Microsoft's own custom functions runtime, as Excel does. The cell shows #GETTING_DATA meanwhile; an
 * answer is kept by function, arguments and address, and the waiting cells are then calculated again and find it there.
 */
export class OfficeRuntime implements FunctionRuntime {
  readonly #calculation: Calculation;
  readonly #post: (invocations: Invocation[]) => void;
  readonly #answers = new Map<string, Answer>();
  readonly #sent = new Map<number, Answer>();
  #queue: Answer[] = [];
  #connected = false;
  #scheduled = false;
  #lastId = 0;

  constructor(calculation: Calculation, post: (invocations: Invocation[]) => void) {
    this.#calculation = calculation;
    this.#post = post;
  }

  get isIdle(): boolean {
    return this.#queue.length === 0 && this.#sent.size === 0;
  }

  connect(): void {
    this.#connected = true;
    this.#schedule();
  }

  /** The pane is being loaded again, perhaps with other code: what it answered no longer counts. */
  disconnect(): void {
    this.#connected = false;
    this.#answers.clear();
    this.#sent.clear();
    this.#queue = [];
  }

  call({ cell, ...invocation }: Call): Outcome {
    if (!this.#connected) return PENDING;
    const key = JSON.stringify(invocation);
    const answer = this.#answers.get(key) ?? this.#ask(key, invocation);
    if (answer.outcome.kind === "pending") answer.waiting.set(cellKey(cell.sheetId, cell.row, cell.column), cell);
    return answer.outcome;
  }

  receive(results: readonly InvocationResult[]): void {
    const cells = results.flatMap((result) => this.#settle(result));
    if (cells.length > 0) this.#calculation.recalculate(cells.map(toRange));
  }

  #ask(key: string, invocation: Answer["invocation"]): Answer {
    this.#makeRoom();
    const answer: Answer = { outcome: PENDING, invocation, waiting: new Map() };
    this.#answers.set(key, answer);
    this.#queue.push(answer);
    this.#schedule();
    return answer;
  }

  #makeRoom(): void {
    if (this.#answers.size < MOST_ANSWERS) return;
    for (const [key, { outcome }] of this.#answers) {
      if (outcome.kind !== "pending") this.#answers.delete(key);
    }
  }

  /** All calls of one calculation go out in one message. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      if (this.#connected && this.#queue.length > 0) this.#send(this.#queue.splice(0));
    }, 0);
  }

  #send(answers: readonly Answer[]): void {
    const invocations = answers.map((answer): Invocation => {
      const id = ++this.#lastId;
      this.#sent.set(id, answer);
      return [id, answer.invocation.id, answer.invocation.args, answer.invocation.address, TAKES_ERRORS, null];
    });
    this.#post(invocations);
  }

  #settle(result: InvocationResult): CellAddress[] {
    const answer = this.#sent.get(result.id);
    if (!answer) return [];
    this.#sent.delete(result.id);
    answer.outcome = toOutcome(result);
    const cells = [...answer.waiting.values()];
    answer.waiting.clear();
    return cells;
  }
}

function toOutcome({ succeeded, value, errorCode }: InvocationResult): Outcome {
  if (succeeded) return { kind: "value", value };
  if (value === "NaN" || value === "Infinity") return { kind: "error", error: new CellError("#NUM!") };
  return { kind: "error", error: addinError(ERROR_CODES[errorCode ?? 0], value) };
}
