import type { ModelSource } from "./building/model-builder";
import type { ModelDescription } from "./description";
import { breakevenMap } from "./breakeven-map/breakeven-map";
import { cashFlow } from "./cash-flow/cash-flow";
import { fleetModel } from "./fleet/fleet";
import { miningOrHosting } from "./mining-or-hosting/mining-or-hosting";
import { monthlyClose } from "./monthly-close/monthly-close";
import { stressTest } from "./stress-test/stress-test";
import type { WordId } from "./model-words";

/** A model that can be inserted. */
export interface GalleryModel {
  readonly id: string;
  readonly title: WordId;
  /** What it answers, in a sentence. */
  readonly sentence: WordId;
  readonly build: (source: ModelSource) => ModelDescription;
}

/** Every model, in the order in which the gallery shows them. */
export const gallery = [
  { id: "fleet", title: "model.fleet.name", sentence: "model.fleet.sentence", build: fleetModel },
  { id: "breakeven-map", title: "model.map.name", sentence: "model.map.sentence", build: breakevenMap },
  { id: "stress-test", title: "model.stress.name", sentence: "model.stress.sentence", build: stressTest },
  { id: "cash-flow", title: "model.cash.name", sentence: "model.cash.sentence", build: cashFlow },
  {
    id: "mining-or-hosting",
    title: "model.hosting.name",
    sentence: "model.hosting.sentence",
    build: miningOrHosting,
  },
  { id: "monthly-close", title: "model.close.name", sentence: "model.close.sentence", build: monthlyClose },
] as const satisfies readonly GalleryModel[];

export type ModelId = (typeof gallery)[number]["id"];
