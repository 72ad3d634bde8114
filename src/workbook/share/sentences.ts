import type { Obstacle, ObstacleCode } from "../../formula/obstacle";
import type { Say, WordId } from "../../locales/words";

const OBSTACLES: Readonly<Record<ObstacleCode, WordId>> = {
  unreadable: "share.obstacle.unreadable",
  "unknown-function": "share.obstacle.unknown_function",
  "not-called": "share.obstacle.not_called",
  spills: "share.obstacle.spills",
  "no-plain": "share.obstacle.no_plain",
  "too-many-arguments": "share.obstacle.too_many_arguments",
  "missing-argument": "share.obstacle.missing_argument",
  "no-default": "share.obstacle.no_default",
  "argument-lost": "share.obstacle.argument_lost",
  "volatile-twice": "share.obstacle.volatile_twice",
  "too-long": "share.obstacle.too_long",
};

/** Why a formula cannot become a plain one. */
export const obstacleText = (say: Say, { code, id = "", parameter = "" }: Obstacle): string =>
  say(OBSTACLES[code], { function: id, parameter });

/** The same of all of a formula's obstacles, each said once. */
export const obstaclesText = (say: Say, obstacles: readonly Obstacle[]): string =>
  [...new Set(obstacles.map((obstacle) => obstacleText(say, obstacle)))].join(" ");
