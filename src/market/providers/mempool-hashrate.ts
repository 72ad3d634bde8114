import * as z from "zod/mini";
import type { Reading } from "../observation";
import { utcOf } from "../observation";
import { numeric, unixSeconds } from "./answers";
import { request } from "./provider";

const DAYS = 3;
const EH = 1e18;

/**
 * H/s. `currentHashrate` is an estimate over a week whatever is asked for; it and `currentDifficulty` are 0 while the
 * server's node is away. The lists may be empty, and the time of an adjustment has had two names.
 */
const hashrateSchema = z.object({
  hashrates: z.array(z.object({ timestamp: unixSeconds, avgHashrate: numeric })),
  difficulty: z.array(
    z.object({ time: z.optional(unixSeconds), timestamp: z.optional(unixSeconds), difficulty: numeric }),
  ),
  currentHashrate: numeric,
  currentDifficulty: numeric,
});

type HashrateAnswer = z.infer<typeof hashrateSchema>;

/** The mean of the last three days, and the difficulty as it is and as it was last set. */
export const hashrate = request("/api/v1/mining/hashrate/3d", hashrateSchema, (answer, now) => {
  const observedAt = utcOf(now);
  const readings: Reading[] = [
    threeDays(answer, now),
    { field: "difficulty", value: answer.currentDifficulty, unit: "ratio", observedAt },
  ];
  const lastSet = lastAdjustment(answer);
  if (lastSet !== undefined) readings.push({ field: "difficulty", value: lastSet, unit: "ratio", observedAt });
  return readings;
});

function threeDays({ hashrates, currentHashrate }: HashrateAnswer, now: number): Reading {
  const days = hashrates
    .filter(({ avgHashrate }) => avgHashrate > 0)
    .sort((one, other) => other.timestamp - one.timestamp)
    .slice(0, DAYS);
  const newest = days[0];
  if (newest && days.length === DAYS) {
    const mean = days.reduce((sum, { avgHashrate }) => sum + avgHashrate, 0) / DAYS;
    return { field: "hashrate_3d", value: mean / EH, unit: "EH/s", observedAt: utcOf(newest.timestamp) };
  }
  const remarks = [{ id: "market.finding.hashrate_week", values: {} }] as const;
  return {
    field: "hashrate_3d",
    value: Math.max(0, currentHashrate) / EH,
    unit: "EH/s",
    observedAt: utcOf(now),
    remarks,
  };
}

function lastAdjustment({ difficulty }: HashrateAnswer): number | undefined {
  const at = (row: (typeof difficulty)[number]) => row.time ?? row.timestamp ?? 0;
  return [...difficulty].sort((one, other) => at(other) - at(one))[0]?.difficulty;
}
