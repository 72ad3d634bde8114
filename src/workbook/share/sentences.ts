import type { Obstacle, ObstacleCode } from "../../formula/obstacle";
import type { Say, WordId } from "../../locales/words";
import type { Reason } from "./plan";
import type { LeftAlone } from "./find-values";

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
  "drawn-twice": "share.obstacle.drawn_twice",
  "too-long": "share.obstacle.too_long",
  "too-deep": "share.obstacle.too_deep",
};

/** Why a formula cannot become a plain one. */
export const obstacleText = (say: Say, { code, id = "", parameter = "" }: Obstacle): string =>
  say(OBSTACLES[code], { function: id, parameter });

/** Why a cell becomes a value. */
function reasonText(say: Say, reason: Reason): string {
  if (reason.code === "shows-error") return say("share.reason.shows_error");
  return reason.code === "differs" ? say("share.reason.differs") : obstacleText(say, reason);
}

/** All the reasons of a cell, each said once. */
export const reasonsText = (say: Say, reasons: readonly Reason[]): string =>
  [...new Set(reasons.map((reason) => reasonText(say, reason)))].join(say("joint"));

const LEFT_ALONE: Readonly<Record<LeftAlone["reason"]["code"], WordId>> = {
  "tag-unreadable": "share.edit.tag_unreadable",
  "tag-misplaced": "share.edit.tag_misplaced",
  "unknown-function": "share.edit.unknown_function",
  "formula-changed": "share.edit.formula_changed",
  "argument-differs": "share.edit.argument_differs",
  "default-changed": "share.edit.default_changed",
  "anchor-lost": "share.block.anchor_lost",
  "sheet-lost": "share.block.sheet_lost",
  "name-lost": "share.block.name_lost",
  "values-edited": "share.block.values_edited",
  "name-edited": "share.block.name_edited",
  "row-lost": "share.block.row_lost",
  locked: "share.block.locked",
  "block-stays": "share.block.block_stays",
};

/** Why a plain formula or a value does not come back. */
export const leftAloneText = (say: Say, { reason }: LeftAlone): string =>
  say(LEFT_ALONE[reason.code], { parameter: ("parameter" in reason && reason.parameter) || "" });
