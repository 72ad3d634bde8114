import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatArea, quoteSheet } from "../grid/a1";
import type { Calculation } from "../grid/calculation";
import { fill } from "../page/texts";
import type { Texts } from "../page/texts";
import { AddinFunction } from "./addin-function";
import { readArguments } from "./arguments";
import type { CellAddress } from "./cell-address";
import { CellError } from "./cell-error";
import { describe } from "./descriptions";
import type { FunctionRuntime } from "./function-runtime";
import { Loops } from "./loops";
import type { FunctionMetadata } from "./metadata";
import type { Outcome } from "./outcome";
import { errorIn } from "./results";
import { Sentences } from "./sentences";

export interface InvokeContext {
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly runtime: FunctionRuntime;
  readonly texts: Texts;
  readonly sheetName: (sheetId: string) => string;
}

/** The way from a cell's formula to the add-in's functions and back. */
export class Invoke {
  readonly sentences: Sentences;
  readonly #context: InvokeContext;
  readonly #loops: Loops;
  readonly #functions = new Map<string, AddinFunction>();

  constructor(context: InvokeContext) {
    this.#context = context;
    this.sentences = new Sentences(context.injector);
    this.#loops = new Loops(context.injector);
    context.calculation.onStart(() => {
      this.sentences.nextCalculation();
      this.#loops.forget();
    });
  }

  /** Makes the functions known to the grid, or describes them anew. Univer must have its first workbook by then. */
  define(namespace: string, functions: readonly FunctionMetadata[]): void {
    const { injector } = this.#context;
    const named = functions.map((metadata) => ({ name: `${namespace}.${metadata.name}`.toUpperCase(), metadata }));
    const added = named.flatMap(({ name, metadata }) => this.#define(name, metadata) ?? []);
    injector.get(IFunctionService).registerExecutors(...added);
    const descriptions = injector.get(IDescriptionService);
    descriptions.unregisterDescriptions(named.map(({ name }) => name));
    descriptions.registerDescriptions(named.map(({ name, metadata }) => describe(name, metadata)));
  }

  #define(name: string, metadata: FunctionMetadata): AddinFunction | undefined {
    const known = this.#functions.get(name);
    known?.describe(metadata);
    if (known) return undefined;
    const added = new AddinFunction(name, metadata, (...call) => this.#evaluate(...call));
    this.#functions.set(name, added);
    return added;
  }

  #evaluate(metadata: FunctionMetadata, given: readonly BaseValueObject[], cell: CellAddress): Outcome {
    const outcome = this.#outcome(metadata, given, cell);
    this.sentences.record(cell, outcome);
    return outcome;
  }

  #outcome(metadata: FunctionMetadata, given: readonly BaseValueObject[], cell: CellAddress): Outcome {
    const { texts, runtime } = this.#context;
    if (this.#loops.includes(cell)) return { kind: "error", error: new CellError("#NUM!", texts.loop) };
    try {
      const args = readArguments(metadata, given, texts);
      const address = metadata.options?.requiresAddress ? this.#address(cell) : null;
      return checked(
        runtime.call({ id: metadata.id, args, cell, address }),
        fill(texts.notAResult, { function: metadata.name }),
      );
    } catch (error) {
      if (error instanceof CellError) return { kind: "error", error };
      throw error;
    }
  }

  #address({ sheetId, row, column }: CellAddress): string {
    const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    return `${quoteSheet(this.#context.sheetName(sheetId))}!${formatArea(area)}`;
  }
}

function checked(outcome: Outcome, unfit: string): Outcome {
  const error = outcome.kind === "value" ? errorIn(outcome.value, unfit) : undefined;
  return error ? { kind: "error", error } : outcome;
}
