import type { ComponentType } from "preact";
import type { GalleryModel } from "../../models/gallery";
import { word } from "../../models/model-words";
import { goTo } from "../../workbook";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { Progress as ProgressBar } from "../controls/progress";
import { useSpeaker } from "../pane/words";
import { canDownload } from "./file";
import { noticeOf } from "./notice";
import type { Progress } from "./use-models";

interface ModelCardProps {
  readonly model: GalleryModel;
  readonly picture: ComponentType<{ readonly title: string }>;
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly onInsert: () => void;
  readonly onSave: () => void;
}

/** A model: what it looks like, what it answers, and what can be done with it. */
export function ModelCard({ model, picture: Picture, busy, progress, onInsert, onSave }: ModelCardProps) {
  const { language, say } = useSpeaker();
  const title = word(language, model.title);
  const [save, saveNamed] = canDownload()
    ? [say("models.save"), say("models.save.named", { title })]
    : [say("models.open"), say("models.open.named", { title })];
  return (
    <li class="model" id={`model-${model.id}`}>
      <Picture title={title} />
      <div class="model-words">
        <h3>{title}</h3>
        <p class="quiet">{word(language, model.sentence)}</p>
        <div class="model-buttons">
          <Button look="primary" busy={busy} label={say("models.insert.named", { title })} onClick={onInsert}>
            {say("models.insert")}
          </Button>
          <Button busy={busy} label={saveNamed} onClick={onSave}>
            {save}
          </Button>
        </div>
        <Message notice={progress && noticeOf(say, title, progress)} />
        {progress?.kind === "inserting" && (
          <ProgressBar
            label={say("models.inserting", { title })}
            done={progress.sheets?.done ?? 0}
            total={progress.sheets?.total ?? null}
          />
        )}
        {progress?.kind === "saving" && <ProgressBar label={say("models.saving", { title })} done={0} total={null} />}
        {progress?.kind === "inserted" && <GoTo sheet={progress.model.sheet} />}
      </div>
    </li>
  );
}

function GoTo({ sheet }: { readonly sheet: string }) {
  const { say } = useSpeaker();
  return (
    <Button look="link" onClick={() => void goTo(sheet, "A1").catch(() => undefined)}>
      {say("models.go", { sheet })}
    </Button>
  );
}
