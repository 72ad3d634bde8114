/** Finding one's way in a manifest: its elements, its settings and resources, and the files they name. */

export const SCHEMA = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  instance: "http://www.w3.org/2001/XMLSchema-instance",
};

export type ResourceKind = "image" | "url" | "short string" | "long string";

/** The manifest's root, or a sentence that says why there is none. */
export function parse(xml: string): Element | string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const complaint = document.querySelector("parsererror");
  return complaint ? `The manifest is not well-formed XML: ${complaint.textContent}` : document.documentElement;
}

export function all(within: Element, ...names: string[]): Element[] {
  return names.flatMap((name) => Array.from(within.getElementsByTagNameNS("*", name)));
}

export function child(of: Element | undefined, name: string): Element | undefined {
  return Array.from(of?.children ?? []).find(({ localName }) => localName === name);
}

export const text = (of: Element | undefined) => of?.textContent?.trim() ?? "";
export const typeOf = (element: Element | undefined) => element?.getAttributeNS(SCHEMA.instance, "type") ?? undefined;
export const overridesOf = (manifest: Element) => child(manifest, "VersionOverrides");
export const standardOf = (setting: Element | undefined) => setting?.getAttribute("DefaultValue") ?? undefined;
export const isAddress = (kind: ResourceKind) => kind === "url" || kind === "image";
const isOverride = (element: Element) => element.localName === "Override";

/** The element's name, with bt: where it is one of Office's basic types. */
export function nameOf(element: Element): string {
  return element.namespaceURI === SCHEMA.basic ? `bt:${element.localName}` : element.localName;
}

/** An element for a message: its name and what tells it from its like. */
export function show(element: Element): string {
  const mark = ["id", "resid", "Name", "Locale"].find((attribute) => element.hasAttribute(attribute));
  return mark ? `<${nameOf(element)} ${mark}="${element.getAttribute(mark)}">` : `<${nameOf(element)}>`;
}

/** What a setting says by default and, locale by locale, instead. */
export function values(setting: Element): { locale?: string; value: string }[] {
  const overrides = Array.from(setting.children).filter(isOverride);
  return [
    { value: standardOf(setting) ?? "" },
    ...overrides.map((override) => ({
      locale: override.getAttribute("Locale") ?? "",
      value: override.getAttribute("Value") ?? "",
    })),
  ];
}

/** The texts, addresses and pictures that other elements refer to by resid. */
export function resources(manifest: Element): { id: string; kind: ResourceKind; element: Element }[] {
  const list = child(overridesOf(manifest), "Resources");
  const lists: [string, ResourceKind][] = [
    ["Images", "image"],
    ["Urls", "url"],
    ["ShortStrings", "short string"],
    ["LongStrings", "long string"],
  ];
  return lists.flatMap(([name, kind]) =>
    Array.from(child(list, name)?.children ?? [])
      .filter((element) => !isOverride(element))
      .map((element) => ({ id: element.getAttribute("id") ?? "", kind, element })),
  );
}

/** The page that the add-in starts on. */
export const startOf = (manifest: Element) => child(child(manifest, "DefaultSettings"), "SourceLocation");

/** Everything that has a value a locale, in the head and among the resources. */
export function settings(manifest: Element): { kind: ResourceKind; element: Element }[] {
  const head: [Element | undefined, ResourceKind][] = [
    [child(manifest, "DisplayName"), "short string"],
    [child(manifest, "Description"), "long string"],
    [child(manifest, "IconUrl"), "image"],
    [child(manifest, "HighResolutionIconUrl"), "image"],
    [child(manifest, "SupportUrl"), "url"],
    [startOf(manifest), "url"],
  ];
  return [...head.flatMap(([element, kind]) => (element ? [{ element, kind }] : [])), ...resources(manifest)];
}

/** The default value of the resource that an element refers to. */
export function referred(manifest: Element, element: Element | undefined): string | undefined {
  const resid = element?.getAttribute("resid");
  const found = resources(manifest).find(({ id }) => id === resid);
  return standardOf(found?.element);
}

export function urlOf(value: string | undefined): URL | undefined {
  return value && URL.canParse(value) ? new URL(value) : undefined;
}

/** The path under the host, as the build names its files. */
export const pathOf = (value: string | undefined) => urlOf(value)?.pathname.slice(1) ?? value ?? "";

/** The path of every file that the manifest names, in every language. */
export function manifestFiles(xml: string): string[] {
  const manifest = parse(xml);
  if (typeof manifest === "string") throw new Error(manifest);
  const addresses = settings(manifest).filter(({ kind }) => isAddress(kind));
  return [...new Set(addresses.flatMap(({ element }) => values(element)).map(({ value }) => pathOf(value)))].sort();
}

/** A PNG's first chunk holds its width and height. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
