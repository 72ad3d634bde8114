/* Reads an .xlsx file without the library that wrote it: its parts as Excel would find them. */
import { inflateRawSync } from "node:zlib";

/** What a cell of a file holds. */
export interface FileCell {
  readonly address: string;
  readonly formula: string | null;
  /** The value beside the formula, or the cell's own. */
  readonly value: number | string | null;
}

export interface FileSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: readonly FileCell[];
}

export interface FileBook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

export function readFile(bytes: Uint8Array): FileBook {
  const parts = unzip(Buffer.from(bytes));
  const part = (name: string): string => parts.get(name) ?? "";
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => unescape(text)).join(""),
  );
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  const workbook = part("xl/workbook.xml");
  return {
    parts,
    sheets: [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const xml = part(targets.get(attribute(tag, "r:id")) ?? "");
      return { name: attribute(tag, "name"), xml, cells: cellsOf(xml, strings) };
    }),
    names: [...workbook.matchAll(/<definedName\b([^>]*)>(.*?)<\/definedName>/gs)].map(([, tag = "", range = ""]) => ({
      name: attribute(tag, "name"),
      range: unescape(range),
    })),
  };
}

function cellsOf(xml: string, strings: readonly string[]): FileCell[] {
  return [...xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, tag = "", inner = ""]) => {
    const [, formula] = /<f[^>]*>(.*?)<\/f>/s.exec(inner) ?? [];
    const [, raw] = /<v[^>]*>(.*?)<\/v>/s.exec(inner) ?? [];
    const type = attribute(tag, "t");
    const text = raw === undefined ? null : unescape(raw);
    const value =
      text === null
        ? null
        : type === "s"
          ? (strings[Number(text)] ?? null)
          : type === "" || type === "n"
            ? Number(text)
            : text;
    return { address: attribute(tag, "r"), formula: formula === undefined ? null : unescape(formula), value };
  });
}

const attribute = (tag: string, name: string): string =>
  unescape(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/** The files of a zip archive, from its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + size);
    files.set(
      zip.toString("utf8", at + 46, at + 46 + name),
      (method === 0 ? data : inflateRawSync(data)).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The first place where a part is not well-formed XML; null where it is. */
export function malformed(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(/<\?.*?\?>|<!--.*?-->/gs, "");
  for (const [tag, closing, name = "", , selfClosing] of rest.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing && open.pop() !== name) return tag;
    if (!closing && !selfClosing) open.push(name);
  }
  const text = rest.replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, "");
  if (/[<>]|&(?!#?\w+;)/.test(text)) return text.slice(0, 80);
  return open[0] ?? null;
}
