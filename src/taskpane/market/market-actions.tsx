import { useEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { useSpeaker } from "../pane/words";
import type { Market } from "./use-market";

/** Refresh, cancel and insert, and how it went. */
export function MarketActions({ market }: { readonly market: Market }) {
  const { say } = useSpeaker();
  const { busy, cancel, notice } = market;
  const actions = useRef<HTMLDivElement>(null);
  const canCancel = cancel !== null;
  const couldCancel = useRef(false);
  useEffect(() => {
    // The button that had the focus may have gone.
    const lost = couldCancel.current && !canCancel && document.activeElement === document.body;
    if (lost) actions.current?.querySelector("button")?.focus();
    couldCancel.current = canCancel;
  }, [canCancel]);
  return (
    <>
      <div class="market-actions" ref={actions}>
        <Button look="primary" busy={busy} onClick={() => void market.refresh()}>
          {say("market.refresh")}
        </Button>
        {cancel ? (
          <Button key="cancel" onClick={cancel}>
            {say("market.cancel")}
          </Button>
        ) : (
          <Button key="insert" busy={busy} onClick={() => void market.insert()}>
            {say("market.view.insert")}
          </Button>
        )}
      </div>
      <Message notice={notice} />
    </>
  );
}
