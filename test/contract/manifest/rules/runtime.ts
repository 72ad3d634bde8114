import { all, child, pathOf, referred, show, standardOf, startOf } from "../reading";
import { FILES } from "./files";

/** Functions, commands and pane share one page that stays alive; naming it twice would start a second runtime. */
export function runtimeProblems(manifest: Element): string[] {
  const runtime = all(manifest, "Runtime")[0];
  const page = runtime?.getAttribute("resid");
  const problems: string[] = [];
  if (runtime?.getAttribute("lifetime") !== "long") problems.push("The shared runtime's lifetime must be long.");

  const users = [
    ...all(manifest, "Page", "Action").flatMap((user) => child(user, "SourceLocation") ?? []),
    ...all(manifest, "FunctionFile"),
  ];
  for (const user of users) {
    if (user.getAttribute("resid") !== page) problems.push(`${show(user)} is not the runtime's page.`);
  }
  const start = standardOf(startOf(manifest));
  if (start !== referred(manifest, runtime)) problems.push("The add-in does not start on the runtime's page.");
  if (pathOf(start) !== FILES.pane) problems.push(`The runtime's page must be ${FILES.pane}.`);
  if (all(manifest, "TaskpaneId").length) problems.push("A shared runtime takes no TaskpaneId.");
  return problems;
}
