import { all, pathOf, settings, show, standardOf, values } from "../reading";
import type { ResourceKind } from "../reading";
import { FILES } from "./files";

const PRODUCT = "Hashcell";
const CHINESE = "zh-CN";

/** Every text, the functions' metadata and the help exist in Chinese; names that are never translated aside. */
export function languageProblems(manifest: Element): string[] {
  const namespace = all(manifest, "Namespace")[0]?.getAttribute("resid");
  return settings(manifest)
    .filter(({ element }) => element.getAttribute("id") !== namespace)
    .flatMap(({ kind, element }) => {
      const overrides = values(element).filter(({ locale }) => locale !== undefined);
      const foreign = overrides.filter(({ locale }) => locale !== CHINESE);
      const [chinese, ...more] = overrides.filter(({ locale }) => locale === CHINESE);
      const problems = foreign.map(({ locale }) => `${show(element)} is given in ${locale}, not in ${CHINESE}.`);
      if (more.length) problems.push(`${show(element)} has more than one ${CHINESE} override.`);
      if (!isTranslated(kind, pathOf(standardOf(element)))) return problems;
      if (!chinese) problems.push(`${show(element)} lacks its ${CHINESE} override.`);
      else if (!isChinese(kind, chinese.value)) problems.push(`${show(element)} is not Chinese in ${CHINESE}.`);
      return problems;
    });
}

/** Texts are; of the files, the functions' metadata and the help. */
function isTranslated(kind: ResourceKind, path: string): boolean {
  if (kind === "image") return false;
  return kind !== "url" || path === FILES.metadata || path.startsWith("help/");
}

function isChinese(kind: ResourceKind, value: string): boolean {
  if (kind === "url") return pathOf(value).split(/[/.]/).includes(CHINESE);
  return value === PRODUCT || /\p{Script=Han}/u.test(value);
}
