import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { parseArea } from "../grid/a1";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./api-error";
import { asBoolean, asOptionalText, asText } from "./arguments";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { isRange, rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

type NameBuilder = ReturnType<FWorkbook["newDefinedNameBuilder"]>;
type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** The workbook's names, or those of one sheet. */
export function nameCollection(host: ExcelHost, sheet?: FWorksheet): HostObject {
  const isHere = (name: FDefinedName) =>
    sheet ? name.getLocalSheetId() === sheet.getSheetId() : name.isWorkbookScope();
  const names = () => host.workbook.getDefinedNames().filter(isHere);
  const find = (key: unknown): HostObject | null => {
    const wanted = asText(key).toLowerCase();
    // Univer finds one by its name at once; several sheets may have one of that name.
    const any = host.workbook.getDefinedName(wanted);
    const found = any && !isHere(any) ? names().find((name) => name.getName().toLowerCase() === wanted) : any;
    return found ? nameObject(host, found) : null;
  };
  const get = (key: unknown): HostObject => {
    const name = find(key);
    if (!name) throw itemNotFound();
    return name;
  };
  const add = (name: unknown, formula: string, comment: unknown): HostObject => {
    checkNewName(asText(name));
    if (find(name)) throw itemAlreadyExists();
    const builder = host.workbook.newDefinedNameBuilder().setName(asText(name));
    define(builder, formula);
    builder.setComment(asOptionalText(comment) ?? "");
    host.workbook.insertDefinedNameBuilder((sheet ? builder.setScopeToWorksheet(sheet) : builder).build());
    return get(name);
  };
  return {
    kind: "NamedItemCollection",
    items: () => names().map((name) => nameObject(host, name)),
    call: { GetCount: () => names().length },
    objects: {
      GetItem: get,
      GetItemOrNullObject: find,
      Add: (name, reference, comment) =>
        add(name, isRange(reference) ? host.absoluteAddress(reference.block) : asText(reference), comment),
      AddFormulaLocal: (name, formula, comment) => add(name, asText(formula), comment),
    },
  };
}

/** Univer keeps references apart from formulas, and puts the equals sign before a formula itself. */
function define(name: FDefinedName | NameBuilder, formula: string): void {
  const body = formula.replace(/^=/, "");
  if (parseArea(body.replace(/^.*!/, ""))) name.setRef(body);
  else name.setFormula(body);
}

/** A name must not be taken for a cell. */
function checkNewName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  if (!isWellFormed || parseArea(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument();
}

function nameObject(host: ExcelHost, name: FDefinedName): HostObject {
  const reference = () => name.getFormulaOrRefString().replace(/^=/, "");
  const home = () => host.workbook.getSheetBySheetId(name.getLocalSheetId() ?? "") ?? undefined;
  const block = (): Block | undefined => host.findBlock(reference(), home() ?? host.workbook.getActiveSheet());
  const range = (): HostObject | null => {
    const found = block();
    return found ? rangeObject(host, found) : null;
  };
  const homeObject = (): HostObject | null => {
    const sheet = home();
    return sheet ? worksheetObject(host, sheet) : null;
  };
  return {
    kind: "NamedItem",
    identity: () => ({ _Id: name.getName() }),
    get: {
      Name: () => name.getName(),
      Comment: () => name.getComment() ?? "",
      Formula: () => `=${reference()}`,
      Value: () => valueOf(reference(), block()),
      Type: () => typeOf(reference(), block()),
      Scope: () => (home() ? "Worksheet" : "Workbook"),
      Visible: () => !isHidden(host, name),
    },
    set: {
      Formula: (formula) => define(name, asText(formula)),
      Comment: (comment) => name.setComment(asText(comment)),
      Visible: (visible) => name.setHidden(!asBoolean(visible)),
    },
    call: { Delete: () => name.delete() },
    objects: {
      GetRange: () => range() ?? missing(),
      GetRangeOrNullObject: range,
      Worksheet: () => homeObject() ?? missing(),
      WorksheetOrNullObject: homeObject,
    },
  };
}

const missing = (): never => {
  throw itemNotFound();
};

const isHidden = (host: ExcelHost, name: FDefinedName): boolean =>
  host.workbook
    .getDefinedNames()
    .find((other) => other.getName() === name.getName())
    ?.toBuilder()
    .build().hidden ?? false;

function typeOf(reference: string, block: Block | undefined): string {
  if (block) return "Range";
  if (reference.includes("#REF!")) return "Error";
  const constant = constantOf(reference);
  if (typeof constant === "number") return "Double";
  return typeof constant === "boolean" ? "Boolean" : "String";
}

const valueOf = (reference: string, block: Block | undefined): unknown =>
  block ? reference : (constantOf(reference) ?? reference);

function constantOf(reference: string): number | boolean | string | undefined {
  if (/^(true|false)$/i.test(reference)) return reference.toUpperCase() === "TRUE";
  if (/^"(?:[^"]|"")*"$/.test(reference)) return reference.slice(1, -1).replaceAll('""', '"');
  return reference.trim() !== "" && Number.isFinite(Number(reference)) ? Number(reference) : undefined;
}
