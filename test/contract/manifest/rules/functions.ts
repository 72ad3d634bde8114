import { all, child, pathOf, referred, resources } from "../reading";
import { FILES } from "./files";

const NAMESPACE = "MINING";

/** The functions are read from the build's own files, under a name that is the same in every language. */
export function functionProblems(manifest: Element): string[] {
  const problems: string[] = [];
  for (const [part, file] of [
    ["Script", FILES.script],
    ["Metadata", FILES.metadata],
  ] as const) {
    const source = child(all(manifest, part)[0], "SourceLocation");
    if (pathOf(referred(manifest, source)) !== file) problems.push(`The functions' ${part} must be ${file}.`);
  }

  const namespace = all(manifest, "Namespace")[0];
  if (referred(manifest, namespace) !== NAMESPACE) problems.push(`The functions' namespace must be ${NAMESPACE}.`);
  const resource = resources(manifest).find(({ id }) => id === namespace?.getAttribute("resid"));
  if (resource?.element.children.length) problems.push("The functions' namespace must not be translated.");
  return problems;
}
