import { fill } from "../page/texts";
import type { Texts } from "../page/texts";
import { isError } from "./arguments";
import type { Argument } from "./arguments";
import { addinError, CellError } from "./cell-error";
import type { Call, FunctionRuntime } from "./function-runtime";
import { PENDING } from "./outcome";
import type { Outcome } from "./outcome";
import { associatedFunction } from "./pane-window";
import type { PaneWindow } from "./pane-window";

/** Calls the functions that the pane has associated, at once. They must be synchronous, as all of ours are. */
export class DirectRuntime implements FunctionRuntime {
  readonly isIdle = true;
  readonly #texts: Texts;
  #pane: PaneWindow | undefined;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  connect(pane: PaneWindow): void {
    this.#pane = pane;
  }

  disconnect(): void {
    this.#pane = undefined;
  }

  call({ id, args, address }: Call): Outcome {
    const pane = this.#pane;
    if (!pane) return PENDING;
    const associated = associatedFunction(pane, id);
    if (!associated) {
      return { kind: "error", error: new CellError("#NAME?", fill(this.#texts.notAssociated, { function: id })) };
    }
    try {
      const ownArgs = inRealmOf(pane, args);
      return { kind: "value", value: associated(...ownArgs, { functionName: id, address: address ?? undefined }) };
    } catch (thrown) {
      return { kind: "error", error: whatExcelSees(thrown, pane) };
    }
  }
}

/** The arguments as the pane's own arrays and errors, since code there may test with instanceof. */
const inRealmOf = (pane: PaneWindow, args: readonly unknown[]): unknown[] =>
  pane.JSON.parse(JSON.stringify(args), (_, value: Argument) =>
    isError(value) && pane.CustomFunctions?.Error ? new pane.CustomFunctions.Error(value.code) : value,
  ) as unknown[];

/** A message reaches the cell only in a CustomFunctions.Error; anything else is a bare #VALUE!. */
function whatExcelSees(thrown: unknown, pane: PaneWindow): CellError {
  const CustomError = pane.CustomFunctions?.Error;
  if (CustomError && thrown instanceof CustomError) return addinError(thrown.code, thrown.message);
  return new CellError("#VALUE!");
}
