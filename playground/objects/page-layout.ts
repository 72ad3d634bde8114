import type { FWorksheet } from "@univerjs/sheets/facade";
import { invalidArgument, itemNotFound } from "./api-error";
import { asBoolean, asText, oneOf } from "./arguments";
import type { ExcelHost } from "./excel-host";
import { isWholeColumns, isWholeRows } from "./excel-host";
import type { HostObject } from "./host-object";
import { isRange, rangeObject } from "./range";
import { TrackedBlock } from "./tracked-block";

type Orientation = "Portrait" | "Landscape";

/** How many pages wide and tall a print may be, or its scale in per cent. */
interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** How a sheet is to be printed. The grid does not print, so this is kept for whoever reads it. */
export interface PageLayout {
  orientation: Orientation;
  paperSize: string;
  zoom: Zoom;
  centerHorizontally: boolean;
  printGridlines: boolean;
  titleRows: TrackedBlock | undefined;
  titleColumns: TrackedBlock | undefined;
}

type Titles = "titleRows" | "titleColumns";

const IS_WHOLE = { titleRows: isWholeRows, titleColumns: isWholeColumns };

const ORIENTATIONS: Readonly<Record<Orientation, true>> = { Portrait: true, Landscape: true };
const PAPER_SIZES = { A3: true, A4: true, A5: true, B4: true, B5: true, Legal: true, Letter: true, Tabloid: true };

export function pageLayout(host: ExcelHost, sheet: FWorksheet): HostObject {
  const layout = layoutOf(host, sheet);
  const titles = (part: Titles) => (): HostObject | null => {
    const block = layout[part]?.block;
    return block ? rangeObject(host, block) : null;
  };
  const setTitles = (part: Titles) => (range: unknown) => {
    const block = isRange(range) ? range.block : host.getBlock(asText(range), sheet);
    if (!IS_WHOLE[part](block.area)) throw invalidArgument();
    layout[part]?.forget();
    layout[part] = new TrackedBlock(host, block);
  };
  const [titleRows, titleColumns] = [titles("titleRows"), titles("titleColumns")];
  return {
    kind: "PageLayout",
    get: {
      Orientation: () => layout.orientation,
      PaperSize: () => layout.paperSize,
      Zoom: () => layout.zoom,
      CenterHorizontally: () => layout.centerHorizontally,
      PrintGridlines: () => layout.printGridlines,
    },
    set: {
      Orientation: (orientation) => (layout.orientation = oneOf(orientation, ORIENTATIONS)),
      PaperSize: (size) => (layout.paperSize = oneOf(size, PAPER_SIZES)),
      Zoom: (zoom) => (layout.zoom = asZoom(zoom)),
      CenterHorizontally: (centred) => (layout.centerHorizontally = asBoolean(centred)),
      PrintGridlines: (printed) => (layout.printGridlines = asBoolean(printed)),
    },
    call: {
      SetPrintTitleRows: setTitles("titleRows"),
      SetPrintTitleColumns: setTitles("titleColumns"),
    },
    objects: {
      GetPrintTitleRows: () => titleRows() ?? missing(),
      GetPrintTitleRowsOrNullObject: titleRows,
      GetPrintTitleColumns: () => titleColumns() ?? missing(),
      GetPrintTitleColumnsOrNullObject: titleColumns,
    },
  };
}

const missing = (): never => {
  throw itemNotFound();
};

function layoutOf(host: ExcelHost, sheet: FWorksheet): PageLayout {
  const id = sheet.getSheetId();
  const layout = host.pageLayouts.get(id) ?? {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    printGridlines: false,
    titleRows: undefined,
    titleColumns: undefined,
  };
  host.pageLayouts.set(id, layout);
  return layout;
}

const ZOOM_KEYS: readonly (keyof Zoom)[] = ["horizontalFitToPages", "verticalFitToPages", "scale"];

function asZoom(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const given = value as Record<string, unknown>;
  const entries = ZOOM_KEYS.map((key) => [key, given[key]] as const).filter(([, number]) => number !== undefined);
  if (!entries.every(([, number]) => number === null || (Number.isInteger(number) && Number(number) > 0)))
    throw invalidArgument();
  return Object.fromEntries(entries) as Zoom;
}
