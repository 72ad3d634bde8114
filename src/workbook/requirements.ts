/**
 * The requirement set that this room's calls need, and that manifest.xml asks for: 1.9, for
 * `worksheets.onSelectionChanged`, indents and the page set-up. The rest is content with 1.8.
 */
export const REQUIREMENT = { set: "ExcelApi", version: "1.9" } as const;

/** What this Excel lacks of what Hashcell needs, such as "ExcelApi 1.9"; null where it lacks nothing. */
export function missingRequirement(): string | null {
  const { set, version } = REQUIREMENT;
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  return requirements?.isSetSupported(set, version) ? null : `${set} ${version}`;
}

/** Whether this Excel has a later set of calls, for what is done only where it can be: "1.12" brought spilled ranges. */
export const isSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported(REQUIREMENT.set, version);
