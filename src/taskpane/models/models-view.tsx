import { gallery } from "../../models/gallery";
import { useSpeaker } from "../pane/words";
import { ModelCard } from "./model-card";
import "./models-view.css";
import { PICTURES } from "./pictures";
import { Simulations } from "./simulations";
import { useModels } from "./use-models";

/** The simulations of the models that are in the workbook, and the models that can be inserted or saved as files. */
export function ModelsView() {
  const { say } = useSpeaker();
  const { busy, progress, simulated, insert, save } = useModels();
  return (
    <div class="stack">
      <header>
        <h2>{say("pane.tab.models")}</h2>
        <p class="quiet">{say("models.about")}</p>
      </header>
      <Simulations inserted={simulated} />
      <ul class="models">
        {gallery.map((model) => (
          <ModelCard
            key={model.id}
            model={model}
            picture={PICTURES[model.id]}
            busy={busy}
            progress={progress[model.id] ?? null}
            onInsert={() => void insert(model)}
            onSave={() => void save(model)}
          />
        ))}
      </ul>
    </div>
  );
}
