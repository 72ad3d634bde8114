import { useState } from "preact/hooks";
import { bundled } from "../../market/bundled";
import type { Snapshot } from "../../market/snapshot";
import type { gallery, ModelId } from "../../models/gallery";
import { keptSnapshots } from "../../workbook";
import type { BuildModel } from "../../workbook";
import { insertModel } from "../../workbook/insert/insert-model";
import type { InsertedModel } from "../../workbook/insert/insert-model";
import { useOneAtATime } from "../controls/use-one-at-a-time";
import { useSpeaker } from "../pane/words";
import { fileOf, handOver } from "./file";
import { runNew } from "./run-new";

type Model = (typeof gallery)[number];

/** What is being done with a model, or what came of it. */
export type Progress =
  | { readonly kind: "inserting"; readonly sheets: { readonly done: number; readonly total: number } | null }
  | { readonly kind: "saving" }
  | { readonly kind: "inserted"; readonly model: InsertedModel }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "not inserted" | "not saved"; readonly problem: unknown };

export interface Models {
  /** Whether something is under way; one thing at a time is. */
  readonly busy: boolean;
  /** The last that was done with each model. */
  readonly progress: Partial<Readonly<Record<ModelId, Progress>>>;
  /** How many of the models inserted since the pane was opened have brought simulations. */
  readonly simulated: number;
  readonly insert: (model: Model) => Promise<void>;
  readonly save: (model: Model) => Promise<void>;
}

/** What the pane can do with models, and how far it has come. */
export function useModels(): Models {
  const { language, say } = useSpeaker();
  const { busy, run } = useOneAtATime();
  const [progress, setProgress] = useState<Models["progress"]>({});
  const [simulated, setSimulated] = useState(0);

  const during = ({ id }: Model, work: (tell: (now: Progress) => void) => Promise<void>) =>
    run(() => work((now) => setProgress((before) => ({ ...before, [id]: now }))));

  return {
    busy,
    progress,
    simulated,
    insert: (model) =>
      during(model, async (tell) => {
        tell({ kind: "inserting", sheets: null });
        const snapshot = knownSnapshot();
        try {
          const build: BuildModel = (place) => model.build({ language, snapshot, ...place });
          const inserted = await insertModel(build, (done, total) =>
            tell({ kind: "inserting", sheets: { done, total } }),
          );
          if (inserted.hasResults) {
            await runNew({ language, say });
            setSimulated((before) => before + 1);
          }
          tell({ kind: "inserted", model: inserted });
        } catch (problem) {
          tell({ kind: "not inserted", problem });
        }
      }),
    save: (model) =>
      during(model, async (tell) => {
        tell({ kind: "saving" });
        try {
          await drawn();
          const file = await fileOf(model, knownSnapshot(), language);
          await handOver(file);
          tell({ kind: "saved", file: file.name });
        } catch (problem) {
          tell({ kind: "not saved", problem });
        }
      }),
  };
}

/** The market that the pane shows. */
const knownSnapshot = (): Snapshot => keptSnapshots().last ?? bundled;

/** Lets the pane be drawn before work that keeps it from it. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
