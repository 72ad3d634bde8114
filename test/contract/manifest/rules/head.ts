import { all, child, show, text, typeOf } from "../reading";

const LONGEST_NAME = 125;
const REQUIREMENT_SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/** What Excel lists the add-in by, and the one host and tab that it is for. */
export function headProblems(manifest: Element): string[] {
  const problems: string[] = [];
  const head = (name: string) => text(child(manifest, name));
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(head("Id"))) problems.push("Id must be a GUID.");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(head("Version"))) problems.push("Version must be four numbers with three dots.");
  if (!head("ProviderName") || head("ProviderName").length > LONGEST_NAME) {
    problems.push(`ProviderName must have 1 to ${LONGEST_NAME} characters.`);
  }
  if (head("DefaultLocale") !== "en-US") problems.push("DefaultLocale must be en-US.");
  if (head("Permissions") !== "ReadWriteDocument") problems.push("Permissions must be ReadWriteDocument.");

  const hosts = all(manifest, "Host").map((host) => host.getAttribute("Name") ?? typeOf(host));
  if (hosts.some((host) => host !== "Workbook")) problems.push("The only host must be Workbook.");
  if (all(manifest, "OfficeTab").some((tab) => tab.getAttribute("id") !== "TabHome")) {
    problems.push("The button must stand on the Home tab, TabHome.");
  }
  return problems;
}

/** What Excel must be able to do for the add-in. */
export function requirementProblems(manifest: Element): string[] {
  const sets = all(manifest, "Set");
  const names = sets.map((set) => set.getAttribute("Name"));
  return [
    ...REQUIREMENT_SETS.filter((name) => !names.includes(name)).map((name) => `Requirements lacks ${name}.`),
    ...sets
      .filter((set) => !/^\d+\.\d+$/.test(set.getAttribute("MinVersion") ?? ""))
      .map((set) => `${show(set)} needs a MinVersion such as 1.1.`),
  ];
}
