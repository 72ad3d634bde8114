import { bundledCosts } from "./bundled-costs";
import { bundledFields } from "./bundled-fields";
import { SNAPSHOT_VERSION } from "./snapshot";
import type { Snapshot } from "./snapshot";

/**
 * The market of 12 February 2026, by the end of the day (UTC): the day on which the price stood a fifth below what a coin
 * was said to cost. It is what there is before anything has been fetched. Where published claims disagree, notes say so.
 */
export const bundled: Snapshot = {
  version: SNAPSHOT_VERSION,
  asOf: "2026-02-12T23:59:00Z",
  fields: bundledFields,
  productionCosts: [...bundledCosts],
};
