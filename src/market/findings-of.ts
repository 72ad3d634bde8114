import { isFindingId } from "./finding";
import type { Finding, Remark } from "./finding";
import { secondsOf } from "./observation";
import { FIELD_IDS } from "./snapshot";
import type { Snapshot } from "./snapshot";

/** What a snapshot says about its own fields: the remarks that travel with them, and the age of what is stale. */
export function findingsOf({ asOf, fields }: Snapshot): Finding[] {
  return FIELD_IDS.flatMap((field) => {
    const figure = fields[field];
    if (!figure) return [];
    const remarks = (figure.findings ?? []).filter((remark): remark is Remark => isFindingId(remark.id));
    const hours = Math.floor((secondsOf(asOf) - secondsOf(figure.observedAt)) / 3600);
    const age: Finding[] =
      figure.status === "stale" && !remarks.some(({ id }) => id === "market.finding.old")
        ? [{ id: "market.finding.stale", values: { hours }, field }]
        : [];
    return [...remarks.map((remark) => ({ ...remark, field })), ...age];
  });
}
