import { all, child, pathOf, pngSize, referred, show, standardOf } from "../reading";

/** The bytes of a file by its path under the host, for example "assets/icon-32.png". */
export type ReadFile = (path: string) => Uint8Array | undefined;

const RIBBON_ICONS = { needed: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] };
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Each icon comes in the sizes that Excel draws, as a PNG of as many pixels. */
export function iconProblems(manifest: Element, readFile?: ReadFile): string[] {
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
