import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData, Nullable } from "@univerjs/core";
import { asBoolean, asNumber, asText, oneOf } from "./arguments";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { borderCollection } from "./range-borders";

/** Excel measures in points, Univer in pixels. */
export const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_FONT = { name: "Arial", size: 11, color: "#000000" };
/** Pixels of a level of indentation. */
const INDENT = 9;
const NO_FILL = "#FFFFFF";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

const VERTICAL_NAMES: Partial<Record<VerticalAlign, keyof typeof VERTICAL>> = {
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
};

/** The property's value if all cells agree, else null, as in Excel. */
function common<T>(host: ExcelHost, block: Block, read: (style: IStyleData | null) => T): T | null {
  const { startRow, startColumn, endRow, endColumn } = host.gridRange(block).getRange();
  const values = new Set<T>();
  for (let row = startRow; row <= endRow && values.size < 2; row += 1) {
    for (let column = startColumn; column <= endColumn && values.size < 2; column += 1) {
      values.add(read(block.sheet.getRange(row, column).getCellStyleData("cell")));
    }
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

export function rangeFormat(host: ExcelHost, block: Block): HostObject {
  const { sheet, area } = block;
  const range = () => host.gridRange(block);
  const width = () => range().getWidth();
  const height = () => range().getHeight();
  return {
    kind: "RangeFormat",
    get: {
      ColumnWidth: () => sheet.getColumnWidth(area.startColumn) / PIXELS_PER_POINT,
      RowHeight: () => sheet.getRowHeight(area.startRow) / PIXELS_PER_POINT,
      HorizontalAlignment: () => common(host, block, (style) => horizontalName(style?.ht)),
      VerticalAlignment: () =>
        common(host, block, (style) => (style?.vt ? VERTICAL_NAMES[style.vt] : undefined) ?? "Bottom"),
      WrapText: () => common(host, block, (style) => style?.tb === WrapStrategy.WRAP),
      IndentLevel: () => common(host, block, (style) => Math.round((style?.pd?.l ?? 0) / INDENT)),
    },
    set: {
      ColumnWidth: (points) => sheet.setColumnWidths(area.startColumn, width(), asNumber(points) * PIXELS_PER_POINT),
      RowHeight: (points) => sheet.setRowHeightsForced(area.startRow, height(), asNumber(points) * PIXELS_PER_POINT),
      HorizontalAlignment: (name) => host.setStyle(block, "ht", HORIZONTAL[oneOf(name, HORIZONTAL)]),
      VerticalAlignment: (name) => range().setVerticalAlignment(VERTICAL[oneOf(name, VERTICAL)]),
      WrapText: (wrapped) => range().setWrap(asBoolean(wrapped)),
      IndentLevel: (level) => host.setStyle(block, "pd", { l: asNumber(level) * INDENT }),
    },
    call: {
      AutofitColumns: async () => {
        await host.calculated();
        sheet.autoResizeColumns(area.startColumn, width());
      },
      AutofitRows: async () => {
        await host.calculated();
        sheet.setRowAutoHeight(area.startRow, height());
      },
    },
    objects: {
      Fill: () => rangeFill(host, block),
      Font: () => rangeFont(host, block),
      Borders: () => borderCollection(host, block),
    },
  };
}

const rangeFill = (host: ExcelHost, block: Block): HostObject => ({
  kind: "RangeFill",
  get: { Color: () => common(host, block, (style) => style?.bg?.rgb ?? NO_FILL) ?? "" },
  set: { Color: (color) => host.gridRange(block).setBackground(asText(color)) },
  call: { Clear: () => void host.gridRange(block).setBackground("") },
});

const horizontalName = (align: Nullable<HorizontalAlign>): string =>
  Object.entries(HORIZONTAL).find(([, value]) => value === align)?.[0] ?? "General";

const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;

function rangeFont(host: ExcelHost, block: Block): HostObject {
  const range = () => host.gridRange(block);
  return {
    kind: "RangeFont",
    get: {
      Bold: () => common(host, block, (style) => isOn(style?.bl)),
      Italic: () => common(host, block, (style) => isOn(style?.it)),
      Underline: () => common(host, block, (style) => (isOn(style?.ul?.s) ? "Single" : "None")),
      Strikethrough: () => common(host, block, (style) => isOn(style?.st?.s)),
      Color: () => common(host, block, (style) => style?.cl?.rgb ?? DEFAULT_FONT.color) ?? "",
      Name: () => common(host, block, (style) => style?.ff ?? DEFAULT_FONT.name),
      Size: () => common(host, block, (style) => style?.fs ?? DEFAULT_FONT.size),
    },
    set: {
      Bold: (bold) => range().setFontWeight(asBoolean(bold) ? "bold" : "normal"),
      Italic: (italic) => range().setFontStyle(asBoolean(italic) ? "italic" : "normal"),
      Underline: (style) =>
        range().setFontLine(oneOf(style, { None: 0, Single: 1 }) === "Single" ? "underline" : "none"),
      Strikethrough: (struck) => range().setFontLine(asBoolean(struck) ? "line-through" : "none"),
      Color: (color) => range().setFontColor(asText(color)),
      Name: (name) => range().setFontFamily(asText(name)),
      Size: (size) => range().setFontSize(asNumber(size)),
    },
  };
}
