import { SOURCES } from "../market";
import type { FieldId, Finding, SourceResult } from "../market";
import { FIELD_ROWS } from "../models/market/rows";
import { sentence } from "../models/market/sentences";
import { word } from "../models/words";

const labelOf = (field: FieldId): string => word("en", FIELD_ROWS[field].label);

/** What a source gave, a line a figure, and why the rest did not come. */
export function sourceLines({ source, state, observations, failures }: SourceResult): string[] {
  const name = source === "team" ? source : SOURCES[source].label;
  return [
    `${name}: ${state}`,
    ...observations.map(({ field, value, unit }) => `  ${labelOf(field)}: ${value} ${unit}`),
    ...failures.map(({ path, reason }) => `  ${path}: ${sentence("en", reason)}`),
  ];
}

/** A finding with its field before it. */
export const findingLine = (finding: Finding): string =>
  finding.field ? `${labelOf(finding.field)}: ${sentence("en", finding)}` : sentence("en", finding);

/** Why nothing was written. */
export const missingLine = (fields: readonly FieldId[]): string =>
  `No snapshot was written. No source gave: ${fields.map(labelOf).join("; ")}.`;
