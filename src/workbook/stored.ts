/** Browsers partition storage by the page that embeds another; Office says which part is the add-in's. */
const keyOf = (name: string): string => `${globalThis.Office?.context?.partitionKey ?? ""}hashcell.${name}`;

/** What is stored under a name; null where nothing is, or nothing can be read. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? "null");
  } catch {
    return null;
  }
}

/** False where it will be forgotten when the pane closes. */
export function writeStored(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
