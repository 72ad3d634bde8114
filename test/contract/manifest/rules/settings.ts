import { isAddress, settings, show, standardOf, startOf, urlOf, values } from "../reading";
import type { ResourceKind } from "../reading";

const LONGEST: Record<ResourceKind, number> = { image: 2048, url: 2048, "short string": 125, "long string": 250 };

/** Each value is there, short enough, and an https URL where it is a URL. */
export function settingProblems(manifest: Element): string[] {
  return settings(manifest).flatMap(({ kind, element }) =>
    values(element).flatMap(({ locale, value }) => {
      const which = `${show(element)}${locale === undefined ? "" : ` in ${locale}`}`;
      const problems: string[] = [];
      if (!value) problems.push(`${which} is empty.`);
      if (value.length > LONGEST[kind]) problems.push(`${which} is longer than ${LONGEST[kind]} characters.`);
      if (isAddress(kind) && urlOf(value)?.protocol !== "https:") problems.push(`${which} is not an https URL.`);
      return problems;
    }),
  );
}

/** The build moves the add-in by replacing one origin: nothing may point elsewhere. */
export function originProblems(manifest: Element): string[] {
  const own = urlOf(standardOf(startOf(manifest)))?.origin;
  return settings(manifest)
    .filter(({ kind }) => isAddress(kind))
    .filter(({ element }) => values(element).some(({ value }) => urlOf(value)?.origin !== own))
    .map(({ element }) => `${show(element)} does not point into the add-in's own host.`);
}
