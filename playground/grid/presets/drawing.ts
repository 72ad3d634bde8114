import "@univerjs/preset-sheets-drawing/lib/index.css";

export { UniverSheetsDrawingPreset as preset } from "@univerjs/preset-sheets-drawing";
