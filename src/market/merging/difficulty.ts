import { bitsToDifficulty, difficultyToBits } from "../../core/difficulty";
import type { Remark } from "../finding";
import type { Fields } from "../snapshot";
import { SOURCES } from "../sources";
import { fieldOf } from "./field";
import type { Sighting } from "./sighting";

/** Sources print difficulty with fewer digits than it has; neighbouring bits are 1e-7 apart. */
const SAME = 1e-9;

type Difficulty = Extract<Sighting, { field: "difficulty" }>;

/**
 * Difficulty by the bits of a header where there is one. A figure must agree with that, or with the other figures, and be
 * one that bits can express at all: few numbers are.
 */
export function difficultyOf(all: readonly Difficulty[], remarks: readonly Remark[]): Fields["difficulty"] | undefined {
  const chosen = all.find(({ bits }) => bits !== undefined) ?? all[0];
  if (!chosen) return undefined;
  const others = all.filter(({ value }) => !agree(value, chosen.value));
  return fieldOf<"difficulty">(chosen, [
    ...remarks,
    ...others.map(({ source, value }) => apart(source, value, chosen.value)),
    ...(agree(bitsToDifficulty(difficultyToBits(chosen.value)), chosen.value) ? [] : [inexpressible(chosen.value)]),
  ]);
}

const agree = (one: number, other: number): boolean => Math.abs(one / other - 1) < SAME;

const apart = (source: Sighting["source"], difficulty: number, taken: number): Remark => ({
  id: "market.finding.difficulty_apart",
  values: { source: SOURCES[source].label, difficulty, taken },
});

const inexpressible = (difficulty: number): Remark => ({
  id: "market.finding.difficulty_bits",
  values: { difficulty },
});
