import { columnLetters } from "../../models/address";
import type { PrintDescription } from "../../models/description";

/** Queues a sheet's page set-up: A4, as long as it takes, its headings and labels on every page. */
export function setUpPrinting({ pageLayout }: Excel.Worksheet, print: PrintDescription): void {
  const { landscape, pagesWide, titleRows, titleColumns } = print;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
}
