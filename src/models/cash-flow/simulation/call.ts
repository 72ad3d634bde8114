import { call } from "../../building/call";
import { cellAt, f, rangeAt } from "../../building/formula";
import type { Formula } from "../../building/formula";
import type { SheetBuilder } from "../../building/sheet-builder";
import { MONTHS } from "../months";
import type { Figures } from "./figures";
import { NOW, DRIVERS } from "./places";
import type { Places } from "./places";

/** The drift of the price and the growth of difficulty are in the months' own figures. */
export function callOn(sheet: SheetBuilder, { now, drivers }: Places, figures: Figures): string {
  const at = { row: now.row, column: NOW, sheet: sheet.name, index: 0 };
  const figure = (id: keyof Figures): Formula =>
    cellAt(sheet.name, { row: now.row + Object.keys(figures).indexOf(id), column: NOW });
  const driver = (index: number): Formula => rangeAt(sheet.name, { ...drivers, column: DRIVERS + index, columns: 1 });
  const simulated = call(
    "SIMULATE",
    figure("seed"),
    figure("paths"),
    figure("start"),
    String(MONTHS),
    figure("height"),
    driver(0),
    driver(1),
    figure("hashrate"),
    figure("powerPrice"),
    figure("efficiency"),
    figure("priceVol"),
    figure("blockFees"),
    figure("poolFee"),
    figure("uptime"),
    figure("otherCost"),
    "",
    "",
    figure("difficultyVol"),
    figure("correlation"),
    driver(2),
    figure("openingCash"),
    f`${figure("canStop")}<>0`,
  );
  return `=${simulated(at)}`;
}
