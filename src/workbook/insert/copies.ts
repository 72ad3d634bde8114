import type { SheetDescription } from "../../models/description";
import { isFree } from "./survey";
import type { Survey } from "./survey";

/** The first number whose copy has room in the workbook: the names of all its sheets and all that they bring. */
export function firstFree(sheetsOf: (copy: number) => readonly SheetDescription[], before: Survey): number {
  for (let copy = 1; ; copy += 1) {
    if (sheetsOf(copy).every((sheet) => isFree(sheet, before))) return copy;
  }
}
