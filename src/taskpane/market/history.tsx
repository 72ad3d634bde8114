import { useId, useState } from "preact/hooks";
import type { LogLine } from "../../models/market/log";
import { Button } from "../controls/button";
import { useSpeaker } from "../pane/words";
import { momentOf } from "./figure";
import "./history.css";
import { Sparkline } from "./sparkline";

interface HistoryProps {
  readonly log: readonly LogLine[];
  readonly busy: boolean;
  readonly onRestore: (line: LogLine) => Promise<void>;
}

const CHARTED = ["hashprice", "btc_price", "difficulty"] as const;
/** A longer list serves nobody; the log itself is on its sheet. */
const MOST = 200;

/** The workbook's log: how the figures went, and the way back to an earlier time. */
export function History({ log, busy, onRestore }: HistoryProps) {
  const { say } = useSpeaker();
  const id = useId();
  const [chosen, setChosen] = useState("");
  if (log.length === 0) return null;
  const lines = [...log].sort((one, other) => other.asOf.localeCompare(one.asOf)).slice(0, MOST);
  const line = lines.find(({ asOf }) => asOf === chosen) ?? lines[0];
  return (
    <section class="market-section" id="market-history">
      <h2>{say("market.history")}</h2>
      {lines.length > 1 && CHARTED.map((field) => <Sparkline key={field} field={field} lines={lines} />)}
      <label class="quiet" for={id}>
        {say("market.history.as_of")}
      </label>
      <div class="as-of">
        <select
          id={id}
          class="input"
          value={line?.asOf}
          onChange={(event) => setChosen((event.currentTarget as HTMLSelectElement).value)}
        >
          {lines.map(({ asOf, from }, index) => (
            <option key={index} value={asOf}>
              {`${momentOf(asOf)} · ${from}`}
            </option>
          ))}
        </select>
        <Button busy={busy} onClick={() => line && void onRestore(line)}>
          {say("market.restore")}
        </Button>
      </div>
    </section>
  );
}
