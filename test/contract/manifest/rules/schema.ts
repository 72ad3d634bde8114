import { all, overridesOf, SCHEMA, show, typeOf } from "../reading";

/** Each part is of the schema and the type that Excel reads. */
export function schemaProblems(manifest: Element): string[] {
  const overrides = overridesOf(manifest);
  const problems = [manifest, ...all(manifest, "*")].flatMap((element) => {
    const within = overrides?.contains(element);
    const wanted = within ? [SCHEMA.overrides, SCHEMA.basic] : [SCHEMA.app];
    return wanted.includes(element.namespaceURI ?? "") ? [] : [`${show(element)} is in the wrong XML namespace.`];
  });
  if (typeOf(manifest) !== "TaskPaneApp") problems.push("OfficeApp must be of the type TaskPaneApp.");
  if (typeOf(overrides) !== "VersionOverridesV1_0") {
    problems.push("VersionOverrides must be of the type VersionOverridesV1_0.");
  }
  return problems;
}
