import type { SharingPlan } from "../../workbook/share/prepare";
import { Button } from "../controls/button";
import { useSpeaker } from "../pane/words";

interface ConfirmationProps {
  readonly plan: SharingPlan;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

/** Says what preparing will change, and asks. */
export function Confirmation({ plan: { steps, names }, onGo, onCancel }: ConfirmationProps) {
  const { say } = useSpeaker();
  const values = steps.filter((step) => step.kind === "value");
  const valueNames = names.filter((step) => step.kind === "value");
  const lost = [...values, ...valueNames].filter(({ kept }) => kept === null).length;
  const plainNames = names.filter(({ kind }) => kind === "plain").length;
  const unchanged = names.filter(({ kind }) => kind === "unchanged").map(({ name }) => name.name);
  return (
    <section class="share-card stack" aria-labelledby="share-confirm">
      <h3 id="share-confirm">{say("share.confirm.title")}</h3>
      <ul class="share-changes">
        <li>{say("share.confirm.plain", { count: steps.length - values.length })}</li>
        <li>{say("share.confirm.values", { count: values.length })}</li>
        {plainNames > 0 && <li>{say("share.confirm.names", { count: plainNames })}</li>}
        {valueNames.length > 0 && <li>{say("share.confirm.names_values", { count: valueNames.length })}</li>}
        {lost > 0 && <li>{say("share.confirm.lost", { count: lost })}</li>}
        {unchanged.length > 0 && <li>{say("share.confirm.names_kept", { names: unchanged.join(", ") })}</li>}
      </ul>
      <p class="quiet">{say("share.confirm.sheet")}</p>
      <div class="share-buttons">
        <Button look="primary" onClick={onGo}>
          {say("share.confirm.go")}
        </Button>
        <Button onClick={onCancel}>{say("share.cancel")}</Button>
      </div>
    </section>
  );
}
