/** How long office.js may take to say where it runs; it answers within a second, or never. */
const PATIENCE_MS = 15_000;

/** Excel; elsewhere, such as in a plain browser tab; or nowhere, where office.js itself could not be loaded. */
export type HostKind = "excel" | "elsewhere" | "unreachable";

export interface Host {
  readonly kind: HostKind;
  /** Whether Excel opened the page to be seen ("Taskpane") or for the functions only ("Hidden"). */
  readonly visibilityMode?: string;
}

/** What office.js says at the start; its types leave `addin` out. */
interface ReadyInfo {
  readonly host: unknown;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/** Where the page runs. It always settles. */
export async function readHost(patience = PATIENCE_MS): Promise<Host> {
  if (!globalThis.Office?.onReady) return { kind: "unreachable" };
  const info = await orSilence(Office.onReady() as Promise<ReadyInfo>, patience);
  if (info?.host !== "Excel") return { kind: "elsewhere" };
  const visibilityMode = info.addin?.visibilityMode;
  return { kind: "excel", ...(visibilityMode !== undefined && { visibilityMode }) };
}

/** What a promise gives, or null where it has given nothing in that time. */
function orSilence<T>(promise: Promise<T>, patience: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, patience, null);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
