import type { FunctionRuntime } from "./invoke/function-runtime";
import type { PaneWindow } from "./invoke/pane-window";

interface PaneHost {
  readonly frame: HTMLIFrameElement;
  readonly runtime: FunctionRuntime;
  /** Reads what functions there are, before each connection. */
  readonly loadFunctions: () => Promise<void>;
  readonly onConnected: () => void;
}

/** The add-in's page in its frame, and whether the grid can call the functions in it. */
export class TaskPane {
  readonly #host: PaneHost;
  #window: PaneWindow | undefined;
  #isConnected = false;

  constructor(host: PaneHost) {
    this.#host = host;
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  open(address: string): void {
    this.#host.frame.src = address;
  }

  reload(): void {
    this.#disconnect();
    this.#window?.location.reload();
  }

  show(isShown: boolean): void {
    this.#host.frame.hidden = !isShown;
  }

  /** Takes another window for the pane, which has yet to load. */
  attach(window: PaneWindow): void {
    this.#disconnect();
    this.#window = window;
  }

  /** Connects the functions once their bundle has loaded, which comes after office.js. */
  connect(): void {
    const window = this.#window;
    if (!window) return;
    if (window.document.readyState === "complete") void this.#connect(window);
    else window.addEventListener("load", () => void this.#connect(window), { once: true });
  }

  async #connect(window: PaneWindow): Promise<void> {
    const { runtime, loadFunctions, onConnected } = this.#host;
    await loadFunctions();
    if (this.#isConnected || window !== this.#window) return;
    runtime.connect(window);
    this.#isConnected = true;
    onConnected();
  }

  #disconnect(): void {
    this.#isConnected = false;
    this.#host.runtime.disconnect();
  }
}
