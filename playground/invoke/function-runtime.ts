import type { Argument } from "./arguments";
import type { CellAddress } from "./cell-address";
import type { Outcome } from "./outcome";
import type { PaneWindow } from "./pane-window";

export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly cell: CellAddress;
  /** The calling cell as "Sheet!A1", for functions that ask for it. */
  readonly address: string | null;
}

/** A way to the add-in's functions. */
export interface FunctionRuntime {
  readonly isIdle: boolean;
  connect(pane: PaneWindow): void;
  disconnect(): void;
  call(call: Call): Outcome;
}
