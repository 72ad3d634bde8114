import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

export {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
  UniverSheetsConditionalFormattingPreset as preset,
} from "@univerjs/preset-sheets-conditional-formatting";
