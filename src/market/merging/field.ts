import type { Remark } from "../finding";
import type { Field, Fields, FieldId, Status } from "../snapshot";
import { sourceOf } from "../sources";
import type { Sighting } from "./sighting";

/** Some of a snapshot's fields. */
export type Some = { -readonly [Id in FieldId]?: Fields[Id] };

/** Tells the sightings of one field. */
export const isOf =
  <Id extends keyof Fields>(id: Id) =>
  (sighting: Sighting): sighting is Extract<Sighting, { field: Id }> =>
    sighting.field === id;

/** A figure as one source gave it. */
export function fieldOf<Id extends FieldId>(
  seen: Extract<Sighting, { field: Id }>,
  remarks: readonly Remark[] = [],
): NonNullable<Fields[Id]> {
  const all = [...seen.remarks, ...remarks];
  const field = {
    value: seen.value,
    unit: seen.unit,
    source: sourceOf(seen.source),
    observedAt: seen.observedAt,
    ...judged(all),
  };
  return field as NonNullable<Fields[Id]>;
}

/** What remarks make of a figure: with none it is good, and one that is merely old is stale. */
export function judged(remarks: readonly Remark[]): Pick<Field, "status" | "findings"> {
  if (remarks.length === 0) return { status: "good" };
  const status: Status = remarks.every(({ id }) => id === "market.finding.old") ? "stale" : "flagged";
  return { status, findings: [...remarks] };
}

/** A figure that no source gave, kept as it was. */
export const stale = <Any extends Field | undefined>(field: Any): Any =>
  field && ({ ...field, status: "stale" } as Any);
