type Associated = (...args: unknown[]) => unknown;

/** The task pane's window, as far as Microsoft's office.js and the add-in's bundle have filled it. */
export interface PaneWindow extends Window {
  CustomFunctions?: {
    Error?: new (code?: string, message?: string) => Error & { code: string };
    _association?: { mappings: Record<string, Associated> };
  };
  readonly JSON: JSON;
}

export const associatedFunction = (pane: PaneWindow, id: string): Associated | undefined =>
  pane.CustomFunctions?._association?.mappings[id];
