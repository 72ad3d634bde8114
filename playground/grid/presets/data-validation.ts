import "@univerjs/preset-sheets-data-validation/lib/index.css";

export {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UniverSheetsDataValidationPreset as preset,
} from "@univerjs/preset-sheets-data-validation";
