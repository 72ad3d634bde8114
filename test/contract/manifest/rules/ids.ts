import { all, resources } from "../reading";

const LONGEST_RESID = 32;
const LONGEST_ID = 125;

/** Ids are told apart, and none is too long. */
export function idProblems(manifest: Element): string[] {
  const repeated = (ids: string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const resourceIds = resources(manifest).map(({ id }) => id);
  const controls = all(manifest, "Group", "Control").map((element) => element.getAttribute("id") ?? "");
  return [
    ...repeated(resourceIds).map((id) => `The resource id ${id} is given more than once.`),
    ...resourceIds
      .filter((id) => !id || id.length > LONGEST_RESID)
      .map((id) => `The resource id "${id}" must have 1 to ${LONGEST_RESID} characters.`),
    ...repeated(controls).map((id) => `The control id ${id} is given more than once.`),
    ...controls
      .filter((id) => !id || id.length > LONGEST_ID)
      .map((id) => `The control id "${id}" must have 1 to ${LONGEST_ID} characters.`),
  ];
}
