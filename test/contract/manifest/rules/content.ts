import { all, nameOf, overridesOf, typeOf } from "../reading";

/** What stands in an element, in the schema's order: once; with a + once or more; with a * as often as it likes. */
type Content = Record<string, string>;

const LOCALISED = "Override*";

const APP: Content = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: LOCALISED,
  Description: LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  SourceLocation: LOCALISED,
};

const OVERRIDES: Content = {
  VersionOverrides: "Hosts Resources",
  Hosts: "Host",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  CustomFunctions: "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  PrimaryCommandSurface: "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  Button: "Label Supertip Icon Action",
  Supertip: "Title Description",
  ShowTaskpane: "SourceLocation",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Each element holds what it must, nothing else, and in the schema's order. */
export function contentProblems(manifest: Element): string[] {
  const overrides = overridesOf(manifest);
  return [manifest, ...all(manifest, "*")].flatMap((element) => {
    const table = overrides?.contains(element) ? OVERRIDES : APP;
    const typed = ["ExtensionPoint", "Control", "Action"].includes(element.localName);
    const kind = (typed && typeOf(element)) || nameOf(element);
    return sequenceProblems(kind, Array.from(element.children).map(nameOf), table[kind] ?? "");
  });
}

function sequenceProblems(parent: string, found: string[], content: string): string[] {
  const parts = content.split(" ").filter(Boolean);
  const order = parts.map((part) => part.replace(/[+*]$/, ""));
  const needed = parts.filter((part) => !part.endsWith("*")).map((part) => part.replace("+", ""));
  const single = parts.filter((part) => !/[+*]$/.test(part));
  const known = found.filter((name) => order.includes(name));
  const inOrder = [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const times = (name: string) => found.filter((other) => other === name).length;
  return [
    ...found.filter((name) => !order.includes(name)).map((name) => `<${name}> may not stand in ${parent}.`),
    ...needed.filter((name) => times(name) === 0).map((name) => `${parent} lacks <${name}>.`),
    ...single.filter((name) => times(name) > 1).map((name) => `${parent} has more than one <${name}>.`),
    ...(known.join() === inOrder.join() ? [] : [`The order in ${parent} must be ${order.join(", ")}.`]),
  ];
}
