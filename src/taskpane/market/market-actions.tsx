import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { useKeptFocus } from "../controls/use-kept-focus";
import { useSpeaker } from "../pane/words";
import type { Market } from "./use-market";

/** Refresh, cancel and insert, and how it went. */
export function MarketActions({ market }: { readonly market: Market }) {
  const { say } = useSpeaker();
  const { busy, cancel, notice } = market;
  const actions = useRef<HTMLDivElement>(null);
  useKeptFocus(actions);
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
