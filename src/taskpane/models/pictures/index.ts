import type { ComponentType } from "preact";
import type { ModelId } from "../../../models/gallery";
import { BreakevenMapPicture } from "./breakeven-map";
import { CashFlowPicture } from "./cash-flow";
import { FleetPicture } from "./fleet";
import { MiningOrHostingPicture } from "./mining-or-hosting";
import { MonthlyClosePicture } from "./monthly-close";
import { StressTestPicture } from "./stress-test";

/** What each model of the gallery looks like. */
export const PICTURES: Readonly<Record<ModelId, ComponentType<{ readonly title: string }>>> = {
  fleet: FleetPicture,
  "breakeven-map": BreakevenMapPicture,
  "stress-test": StressTestPicture,
  "cash-flow": CashFlowPicture,
  "mining-or-hosting": MiningOrHostingPicture,
  "monthly-close": MonthlyClosePicture,
};
