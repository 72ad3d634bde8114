/**
 * What an add-in manifest must be so that Excel loads it, offers it, and speaks both languages.
 *
 * Excel refuses a bad manifest without saying why, and Microsoft's validator needs the network, so the rules are held
 * here. Order, lengths and ids are those of the published schema ([MS-OWEMXML]); the rest is what Hashcell promises
 * (one runtime, one host, MINING, two languages). Needs a global DOMParser, that is, jest's jsdom environment.
 */

import {
  all,
  child,
  isAddress,
  nameOf,
  overridesOf,
  parse,
  pathOf,
  pngSize,
  referred,
  type ResourceKind,
  resources,
  SCHEMA,
  settings,
  show,
  standardOf,
  startOf,
  text,
  typeOf,
  urlOf,
  values,
} from "./manifest-reading";

/** The bytes of a file by its path under the host, for example "assets/icon-32.png". */
export type ReadFile = (path: string) => Uint8Array | undefined;

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

const LONGEST: Record<ResourceKind, number> = { image: 2048, url: 2048, "short string": 125, "long string": 250 };
const LONGEST_RESID = 32;
const LONGEST_NAME = 125;

const RIBBON_ICONS = { needed: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] };
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

const PRODUCT = "Hashcell";
const NAMESPACE = "MINING";
const CHINESE = "zh-CN";
const REQUIREMENT_SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/** The files that the build writes under these names. */
const FILES = { pane: "taskpane.html", script: "functions.js", metadata: "functions.json" };

/** Every way in which the manifest is wrong, a sentence each; with the files at hand the icons' pixels count too. */
export function manifestProblems(xml: string, readFile?: ReadFile): string[] {
  const manifest = parse(xml);
  if (typeof manifest === "string") return [manifest];
  return [
    ...contentProblems(manifest),
    ...schemaProblems(manifest),
    ...headProblems(manifest),
    ...requirementProblems(manifest),
    ...settingProblems(manifest),
    ...originProblems(manifest),
    ...referenceProblems(manifest),
    ...idProblems(manifest),
    ...runtimeProblems(manifest),
    ...functionProblems(manifest),
    ...iconProblems(manifest, readFile),
    ...languageProblems(manifest),
  ];
}

/** Each element holds what it must, nothing else, and in the schema's order. */
function contentProblems(manifest: Element): string[] {
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

function schemaProblems(manifest: Element): string[] {
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

function headProblems(manifest: Element): string[] {
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

function requirementProblems(manifest: Element): string[] {
  const sets = all(manifest, "Set");
  const names = sets.map((set) => set.getAttribute("Name"));
  return [
    ...REQUIREMENT_SETS.filter((name) => !names.includes(name)).map((name) => `Requirements lacks ${name}.`),
    ...sets
      .filter((set) => !/^\d+\.\d+$/.test(set.getAttribute("MinVersion") ?? ""))
      .map((set) => `${show(set)} needs a MinVersion such as 1.1.`),
  ];
}

/** Each value is there, short enough, and an https URL where it is a URL. */
function settingProblems(manifest: Element): string[] {
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
function originProblems(manifest: Element): string[] {
  const own = urlOf(standardOf(startOf(manifest)))?.origin;
  return settings(manifest)
    .filter(({ kind }) => isAddress(kind))
    .filter(({ element }) => values(element).some(({ value }) => urlOf(value)?.origin !== own))
    .map(({ element }) => `${show(element)} does not point into the add-in's own host.`);
}

/** Each resid names one resource of the right kind, and each resource is wanted. */
function referenceProblems(manifest: Element): string[] {
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

function idProblems(manifest: Element): string[] {
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
      .filter((id) => !id || id.length > LONGEST_NAME)
      .map((id) => `The control id "${id}" must have 1 to ${LONGEST_NAME} characters.`),
  ];
}

/** Functions, commands and pane share one page that stays alive; naming it twice would start a second runtime. */
function runtimeProblems(manifest: Element): string[] {
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

function functionProblems(manifest: Element): string[] {
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

function iconProblems(manifest: Element, readFile?: ReadFile): string[] {
  const store = Object.entries(STORE_ICONS).map(([name, size]) => {
    return { name, size, url: standardOf(child(manifest, name)) };
  });
  const ribbon = all(manifest, "Image")
    .filter((image) => image.hasAttribute("resid"))
    .map((image) => ({ name: show(image), size: Number(image.getAttribute("size")), url: referred(manifest, image) }));
  const pictures = [...store, ...ribbon].filter(({ url }) => url !== undefined);
  return [
    ...all(manifest, "Icon").flatMap(sizeProblems),
    ...new Set(pictures.flatMap(({ name, size, url }) => pictureProblems(name, size, pathOf(url), readFile))),
  ];
}

function sizeProblems(icon: Element): string[] {
  const owner = icon.parentElement ? show(icon.parentElement) : "The icon";
  const sizes = Array.from(icon.children).map((image) => Number(image.getAttribute("size")));
  const absent = RIBBON_ICONS.needed.filter((size) => !sizes.includes(size));
  const strange = sizes.filter((size) => !RIBBON_ICONS.allowed.includes(size));
  return [
    ...absent.map((size) => `${owner} lacks the icon of ${size} px.`),
    ...strange.map((size) => `${owner} has an icon of ${size} px, a size that Excel does not take.`),
  ];
}

function pictureProblems(name: string, size: number, path: string, readFile?: ReadFile): string[] {
  if (!path.endsWith(".png")) return [`${name} is not a PNG: ${path}.`];
  if (!readFile) return [];
  const bytes = readFile(path);
  if (!bytes) return [`${name} points at ${path}, which does not exist.`];
  const pixels = pngSize(bytes);
  if (!pixels) return [`${name} is not a PNG inside: ${path}.`];
  if (pixels.width === size && pixels.height === size) return [];
  return [`${name} must be ${size} px square; ${path} is ${pixels.width} x ${pixels.height}.`];
}

/** Every text, the functions' metadata and the help exist in Chinese; names that are never translated aside. */
function languageProblems(manifest: Element): string[] {
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
