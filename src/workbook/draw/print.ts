import type { PrintDescription } from "../../models/description";

/** Queues a sheet's page set-up: A4, as wide as one page and as long as it takes, its headings on every page. */
export function setUpPrinting({ pageLayout }: Excel.Worksheet, { landscape, titleRows }: PrintDescription): void {
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
}
