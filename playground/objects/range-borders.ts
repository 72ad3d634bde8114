import { BorderStyleTypes, BorderType } from "@univerjs/core";
import type { IBorderData } from "@univerjs/core";
import { invalidArgument } from "./api-error";
import { asText, oneOf } from "./arguments";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

interface Edge {
  readonly type: BorderType;
  readonly side: keyof Pick<IBorderData, "t" | "r" | "b" | "l">;
}

const EDGES = {
  EdgeTop: { type: BorderType.TOP, side: "t" },
  EdgeBottom: { type: BorderType.BOTTOM, side: "b" },
  EdgeLeft: { type: BorderType.LEFT, side: "l" },
  EdgeRight: { type: BorderType.RIGHT, side: "r" },
  InsideHorizontal: { type: BorderType.HORIZONTAL, side: "b" },
  InsideVertical: { type: BorderType.VERTICAL, side: "r" },
} as const satisfies Record<string, Edge>;

const STYLES = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** In Excel these are weights of a continuous line, in Univer styles of their own. */
const WEIGHTS = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export const borderCollection = (host: ExcelHost, block: Block): HostObject => ({
  kind: "RangeBorderCollection",
  items: () => Object.keys(EDGES).map((index) => border(host, block, index)),
  objects: { GetItem: (index) => border(host, block, index) },
});

function border(host: ExcelHost, block: Block, index: unknown): HostObject {
  const name = oneOf(index, EDGES);
  const { type, side } = EDGES[name];
  const cell = edgeCell(block, name);
  const current = () => block.sheet.getRange(cell.row, cell.column).getCellStyleData("cell")?.bd?.[side];
  const draw = (style: BorderStyleTypes, color: string) => host.gridRange(block).setBorder(type, style, color);
  return {
    kind: "RangeBorder",
    identity: () => ({ _Id: name }),
    get: {
      SideIndex: () => name,
      Style: () => styleName(current()?.s ?? BorderStyleTypes.NONE),
      Weight: () => keyOf(WEIGHTS, current()?.s ?? BorderStyleTypes.NONE) ?? "Thin",
      Color: () => current()?.cl.rgb ?? "#000000",
    },
    set: {
      Style: (style) => draw(STYLES[oneOf(style, STYLES)], current()?.cl.rgb ?? "#000000"),
      Weight: (weight) => draw(WEIGHTS[oneOf(weight, WEIGHTS)], current()?.cl.rgb ?? "#000000"),
      Color: (color) => draw(current()?.s || BorderStyleTypes.THIN, asText(color)),
    },
  };
}

/** A cell of the range that carries the edge. */
function edgeCell({ area }: Block, name: keyof typeof EDGES): { row: number; column: number } {
  const isInside =
    name === "InsideHorizontal"
      ? area.endRow === area.startRow
      : name === "InsideVertical" && area.endColumn === area.startColumn;
  if (isInside) throw invalidArgument();
  return {
    row: name === "EdgeBottom" ? area.endRow : area.startRow,
    column: name === "EdgeRight" ? area.endColumn : area.startColumn,
  };
}

function styleName(style: BorderStyleTypes): string {
  return keyOf(STYLES, style) ?? "Continuous";
}

const keyOf = (table: Record<string, BorderStyleTypes>, value: BorderStyleTypes): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);
