export { onSelectionChanged, readActiveCell, writeActiveCell } from "./active-cell";
export type { ActiveCell } from "./active-cell";
export { insertMarketSheet } from "./insert-market-sheet";
export { WorkbookProblem } from "./problem";
export type { WorkbookProblemId } from "./problem";
export { missingRequirement } from "./requirements";
export { settings } from "./settings";
export type { Settings } from "./settings";
