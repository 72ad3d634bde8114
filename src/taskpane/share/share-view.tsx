import { useEffect, useRef, useState } from "preact/hooks";
import { freezeSelection } from "../../workbook/share/freeze";
import type { Listing } from "../../workbook/share/list-formulas";
import { listFormulas } from "../../workbook/share/list-formulas";
import type { SharingPlan } from "../../workbook/share/prepare";
import { planToShare, prepareToShare } from "../../workbook/share/prepare";
import type { OnProgress } from "../../workbook/share/progress";
import type { LeftAlone } from "../../workbook/share/find-values";
import { relinkWorkbook } from "../../workbook/share/relink-workbook";
import { repairWorkbook } from "../../workbook/share/repair";
import { Button } from "../controls/button";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { useKeptFocus } from "../controls/use-kept-focus";
import { useSpeaker } from "../pane/words";
import { Confirmation } from "./confirmation";
import { LeftAloneList } from "./left-alone-list";
import { ListingView } from "./listing-view";
import "./share-view.css";
import { useTask } from "./use-task";

/** Prepares the workbook for readers without Hashcell, brings it back, and lists what is ours in it. */
export function ShareView() {
  const { language, say } = useSpeaker();
  const { busy, notice, run, cancel } = useTask();
  const [plan, setPlan] = useState<SharingPlan | null>(null);
  const [leftAlone, setLeftAlone] = useState<readonly LeftAlone[]>([]);
  const [listing, setListing] = useState<Listing | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  useKeptFocus(actions);

  /** Runs an action, and lists the workbook's formulas as they then are. */
  const act = (work: (onProgress: OnProgress) => Promise<Notice | null>, canCancel = true) => {
    setPlan(null);
    setLeftAlone([]);
    return run(work, { canCancel, then: async () => setListing(await listFormulas().catch(() => null)) });
  };

  const look = () => act(async () => null, false);
  useEffect(() => void look(), []);

  const ask = () => {
    setLeftAlone([]);
    return run(
      async (onProgress) => {
        setPlan(await planToShare(onProgress));
        return null;
      },
      { canCancel: true },
    );
  };

  const prepare = () =>
    act(async (onProgress) => {
      const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
      const { steps, names, sheet } = await prepareToShare({ language, version, now: new Date(), onProgress });
      const count = (kind: "plain" | "value") => [...steps, ...names].filter((step) => step.kind === kind).length;
      const text = say("share.prepared", { plain: count("plain"), values: count("value"), sheet });
      return { tone: "success", text };
    });

  const relink = () =>
    act(async (onProgress) => {
      const { count, leftAlone: left } = await relinkWorkbook(onProgress);
      setLeftAlone(left);
      return { tone: left.length > 0 ? "warning" : "success", text: say("share.relinked", { count }) };
    });

  const repair = () =>
    act(async (onProgress) => {
      const { count, locked } = await repairWorkbook(onProgress);
      const text = say("share.repaired", { count });
      if (locked.length === 0) return { tone: "success", text };
      const left = say("share.repaired.locked", { sheets: locked.join(", ") });
      return { tone: "warning", text: text + say("joint") + left };
    });

  const freeze = () =>
    act(async () => {
      const { count, address } = await freezeSelection();
      return { tone: "success", text: say("share.frozen", { count, address }) };
    }, false);

  return (
    <div class="share stack">
      <header>
        <h2>{say("share.title")}</h2>
        <p class="quiet">{say("share.about")}</p>
      </header>
      <div class="stack" ref={actions}>
        {plan ? (
          <Confirmation plan={plan} onGo={() => void prepare()} onCancel={() => setPlan(null)} />
        ) : (
          <div class="share-buttons">
            <Button look="primary" busy={busy} onClick={() => void ask()}>
              {say("share.prepare")}
            </Button>
            <Button busy={busy} onClick={() => void relink()}>
              {say("share.relink")}
            </Button>
            <Button busy={busy} onClick={() => void repair()}>
              {say("share.repair")}
            </Button>
            <Button busy={busy} onClick={() => void freeze()}>
              {say("share.freeze")}
            </Button>
          </div>
        )}
        <div class="share-progress">
          <Message notice={notice} />
          {cancel && <Button onClick={cancel}>{say("share.cancel")}</Button>}
        </div>
      </div>
      <LeftAloneList items={leftAlone} />
      <section class="stack">
        <div class="share-head">
          <h3>{say("share.list.title")}</h3>
          <Button size="small" busy={busy} onClick={() => void look()}>
            {say("share.list.refresh")}
          </Button>
        </div>
        {listing && <ListingView listing={listing} />}
      </section>
    </div>
  );
}
