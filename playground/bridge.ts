import { runBatch } from "./batch";
import type { Batch, BatchAnswer, ObjectModel } from "./batch";
import type { Invocation, InvocationResult } from "./invoke/office-runtime";
import { invocationResults, isForService, isReadyNotice, requestedVisibility, RuntimeService } from "./runtime-service";
import type { PaneWindow } from "./invoke/pane-window";

const MessageType = { response: 2, event: 3 } as const;
const MessageCategory = { customFunction: 1, event: 65536 } as const;
const CUSTOM_FUNCTION_INVOKED = 1000;

/** The seam at which office.js hands its messages to Excel for Windows. */
interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Request {
  readonly id: number;
  readonly message?: { readonly body?: Batch | string };
}

export interface BridgeHost {
  readonly model: ObjectModel;
  readonly onBatchEnd: () => void;
  /** Microsoft's runtime in the pane has said that it takes calls. */
  readonly onReady: () => void;
  readonly onResults: (results: InvocationResult[]) => void;
  /** The add-in asks for its task pane to be "Visible" or "Hidden". */
  readonly onVisibility: (visibility: string) => void;
}

/** Carries messages between office.js in the pane and the host: requests and their answers, calls of functions, events. */
export class Bridge {
  readonly #host: BridgeHost;
  #native: NativeBridge | undefined;
  readonly #service = new RuntimeService();
  #lastBatch: Promise<unknown> = Promise.resolve();

  constructor(host: BridgeHost) {
    this.#host = host;
  }

  /** To be called in the pane before office.js loads. */
  attach(pane: PaneWindow & { _richApiNativeBridge?: NativeBridge }): void {
    const native: NativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => void this.#receive(JSON.parse(text) as Request, native),
    };
    this.#native = native;
    pane._richApiNativeBridge = native;
  }

  invoke(invocations: readonly Invocation[]): void {
    this.#post(
      invocations.map((message) => ({
        messageCategory: MessageCategory.customFunction,
        messageType: CUSTOM_FUNCTION_INVOKED,
        targetId: "",
        message,
      })),
    );
  }

  raise(messageType: number, targetId: string, details: object): void {
    this.#post([{ messageCategory: MessageCategory.event, messageType, targetId, message: JSON.stringify(details) }]);
  }

  #post(entries: readonly object[]): void {
    this.#native?.onMessageFromHost?.(JSON.stringify({ type: MessageType.event, message: { entries } }));
  }

  async #receive({ id, message }: Request, native: NativeBridge): Promise<void> {
    const body = message?.body || {};
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    const answer = isForService(batch) ? this.#service.answer(batch) : await this.#inTurn(batch);
    reply(native, id, answer);
    const results = invocationResults(batch);
    if (results.length > 0) this.#host.onResults(results);
    if (isReadyNotice(batch)) this.#host.onReady();
    const visibility = requestedVisibility(batch);
    if (visibility) this.#host.onVisibility(visibility);
  }

  /** Batches may overlap, since ranges are read only once the grid has settled; Excel takes them one after the other. */
  #inTurn(batch: Batch): Promise<BatchAnswer> {
    const { model, onBatchEnd } = this.#host;
    const answer = this.#lastBatch.then(() => runBatch(batch, model)).finally(onBatchEnd);
    this.#lastBatch = answer;
    return answer;
  }
}

/** Never from within sendMessageToHost: office.js expects the answer later. */
function reply(native: NativeBridge, id: number, answer: BatchAnswer): void {
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
  setTimeout(() => native.onMessageFromHost?.(JSON.stringify({ id, type: MessageType.response, message })), 0);
}
