import type { Frame } from "playwright-core";

/**
 * Where Excel fails: at the first call of a kind, or the nth. Calls are told by their kind, never by their place among
 * all calls: the pane reads on its own at any time.
 */
export interface Fault {
  readonly kind: string;
  /** Counted from 1. */
  readonly nth?: number;
  /** The whole batch of that call is done, and only then does it fail. */
  readonly after?: true;
  /** Every later call fails as well. */
  readonly forever?: true;
}

/** Fails one call of the pane, on its way from Microsoft's library to the host: what came before it in the batch is done. */
export const spoil = (pane: Frame, fault: Fault): Promise<void> => pane.evaluate(standBetween, fault);

/** Notes every call of the pane. */
export const recordCalls = (pane: Frame): Promise<void> => pane.evaluate(standBetween, null);

/** Ends either, and gives the calls since then by their kinds, such as "Add in Worksheets". */
export const mend = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const seam = window as unknown as Seam;
    if (seam.unspoilt) seam._richApiNativeBridge.sendMessageToHost = seam.unspoilt;
    return seam.calls ?? [];
  });

interface Seam {
  readonly _richApiNativeBridge: { sendMessageToHost: (text: string) => void };
  unspoilt?: (text: string) => void;
  calls?: string[];
}

/** Runs in the pane, so it holds all that it needs. */
function standBetween(fault: Fault | null): void {
  const NOWHERE = 999_999;
  const seam = window as unknown as Seam;
  const send = (seam.unspoilt ??= seam._richApiNativeBridge.sendMessageToHost);
  const calls: string[] = (seam.calls = []);
  let hit = Infinity;
  let left = fault?.nth ?? 1;
  seam._richApiNativeBridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text);
    const isText = typeof request.message?.body === "string";
    const batch = isText ? JSON.parse(request.message.body) : request.message?.body;
    const first = calls.length;
    const actions: readonly { Name: string; ActionType: number }[] = batch?.Actions ?? [];
    // The library lets go of ranges when it likes, and waits for no answer.
    const letsGo = actions.some(({ Name }) => Name === "_RemoveReference");
    if (letsGo && actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference")) {
      return send(text);
    }
    for (const action of batch?.Actions ?? []) {
      if (action.Name === "_RemoveReference") continue;
      const call = calls.length;
      const path = batch.ObjectPaths?.[action.ObjectPathId];
      const parent = batch.ObjectPaths?.[path?.ParentObjectPathId];
      const kind = action.ActionType === 1 ? `${path?.Name} in ${parent?.Name}` : `${action.Name} of ${path?.Name}`;
      calls.push(kind);
      if (kind === fault?.kind && (left -= 1) === 0) hit = call;
      if (!fault || fault.after) continue;
      if (call === hit || (fault.forever && call > hit)) action.ObjectPathId = NOWHERE;
    }
    if (fault?.after && hit >= first && hit < calls.length) {
      batch.Actions.push({ Id: NOWHERE, ActionType: 3, Name: "Nothing", ObjectPathId: NOWHERE });
    }
    if (isText) request.message.body = JSON.stringify(batch);
    send(JSON.stringify(request));
  };
}
