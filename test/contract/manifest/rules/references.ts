import { all, resources, show } from "../reading";
import type { ResourceKind } from "../reading";

/** Each resid names one resource of the right kind, and each resource is wanted. */
export function referenceProblems(manifest: Element): string[] {
  const known = resources(manifest);
  const references = all(manifest, "*").filter((element) => element.hasAttribute("resid"));
  const used = references.map((element) => element.getAttribute("resid"));
  const kinds: Record<string, ResourceKind> = {
    Runtime: "url",
    SourceLocation: "url",
    FunctionFile: "url",
    LearnMoreUrl: "url",
    Image: "image",
    Namespace: "short string",
    Label: "short string",
    Title: "short string",
    Description: "long string",
  };
  return [
    ...references.flatMap((element) => {
      const resource = known.find(({ id }) => id === element.getAttribute("resid"));
      const wanted = kinds[element.localName];
      if (!resource) return [`${show(element)} names no resource.`];
      return resource.kind === wanted ? [] : [`${show(element)} names a ${resource.kind}, not a ${wanted}.`];
    }),
    ...known.filter(({ id }) => !used.includes(id)).map(({ element }) => `${show(element)} is used nowhere.`),
  ];
}
