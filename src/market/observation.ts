import type { Remark } from "./finding";
import type { FieldId, Fields } from "./snapshot";
import type { SourceName } from "./sources";

interface Figure<Id extends FieldId> {
  readonly field: Id;
  readonly value: number;
  readonly unit: NonNullable<Fields[Id]>["unit"];
  /** UTC, by the source's own account, else when it answered. */
  readonly observedAt: string;
  /** Of the block header, where the figure comes from one. */
  readonly bits?: number;
  /** Height at which the difficulty period began that the figure speaks of. */
  readonly period?: number;
  /** What is to be said beside the figure. */
  readonly remarks?: readonly Remark[];
}

/** A figure as read from an answer, in the unit of its field. */
export type Reading = { readonly [Id in FieldId]: Figure<Id> }[FieldId];

/** A figure and who gave it. */
export type Observation = Reading & { readonly source: SourceName };

/** UTC in whole seconds, as a snapshot writes it. */
export const utcOf = (unixSeconds: number): string =>
  new Date(Math.floor(unixSeconds) * 1000).toISOString().replace(".000Z", "Z");

/** Unix seconds of a moment in a snapshot. */
export const secondsOf = (utc: string): number => Date.parse(utc) / 1000;
