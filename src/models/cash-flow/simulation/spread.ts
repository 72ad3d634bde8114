import { textCell } from "../../cells";
import { DATE, MONEY, PERCENT, TRILLIONS, TWO, WHOLE } from "../../building/formats";
import { downColumn, f } from "../../building/formula";
import type { Formula } from "../../building/formula";
import type { SheetBuilder } from "../../building/sheet-builder";
import { unitWord } from "../../building/unit";
import type { Financing } from "../financing";
import type { CashInputs } from "../inputs";
import { MONTHS } from "../months";
import type { Mine } from "../months";
import type { Argument } from "./figures";
import { MONTH, ENDS, SPREAD, QUANTILES, DRIVERS, DRIVERS_THEN, DRIVERS_CHANGED, DISORDERED } from "./places";
import type { Places } from "./places";
import { same } from "./same";

/** The months: the spread that a run leaves, and what the run reads of each, now and at the last run. */
export function spreadOn(
  sheet: SheetBuilder,
  places: Places,
  inputs: CashInputs,
  mine: Mine,
  financing: Financing,
): void {
  sheet.section("model.cash.simulation.spread");
  const { row } = places.month;
  const column = (at: number, heading: string, unit: string, format?: string, formula?: Formula): void => {
    const look = { align: "right" } as const;
    sheet.put({ row: row - 2, column: at }, textCell(unitWord(sheet.language, unit), "unit", look));
    sheet.put({ row: row - 1, column: at }, textCell(heading, "heading", { ...look, wrap: true }));
    if (!format || !formula) return;
    for (let index = 0; index < MONTHS; index += 1)
      sheet.putFormula({ row: row + index, column: at }, index, format, formula);
  };
  const each = (at: number): Formula => downColumn(sheet.name, { row, column: at });
  const ofMonth = (all: Formula): Formula => f`INDEX(${all},${each(MONTH)}+1)`;

  column(MONTH, sheet.word("model.cash.month"), "months");
  for (let month = 1; month <= MONTHS; month += 1) {
    const content = { kind: "number", number: month } as const;
    sheet.put({ row: row + month - 1, column: MONTH }, { content, role: "note", numberFormat: "0" });
  }
  column(ENDS, sheet.word("model.cash.end"), "UTC", DATE, ofMonth(mine.end.all));
  const spread = [...QUANTILES, sheet.word("model.cash.simulation.mean")];
  spread.forEach((heading, index) => column(SPREAD + index, heading, "USD"));
  column(SPREAD + spread.length, sheet.word("model.cash.simulation.ruined"), "fraction");
  sheet.leave({ ...places.spread, columns: spread.length }, MONEY);
  sheet.leave({ ...places.spread, column: SPREAD + spread.length, columns: 1 }, PERCENT);

  const drivers: readonly Argument[] = [
    ["market.field.btc_price", "USD/BTC", TWO, ofMonth(mine.price.all)],
    ["market.field.difficulty", "ratio", TRILLIONS, ofMonth(mine.difficulty.all)],
    ["model.cash.simulation.fixed", "USD/month", MONEY, f`${inputs.fixed}-${ofMonth(financing.debt.all)}`],
  ];
  drivers.forEach(([heading, unit, format, formula], index) => {
    const text = sheet.word(heading);
    column(DRIVERS + index, text, unit, format, formula);
    column(DRIVERS_THEN + index, `${text}, ${sheet.word("model.cash.simulation.then")}`, unit);
    sheet.leave({ ...places.driversThen, column: DRIVERS_THEN + index, columns: 1 }, format);
  });
  const sameDrivers = drivers.map((_, index) => same(each(DRIVERS + index), each(DRIVERS_THEN + index)));
  const [price, difficulty, fixed] = sameDrivers as [Formula, Formula, Formula];
  const changed = sheet.word("model.cash.simulation.changed");
  column(DRIVERS_CHANGED, changed, "–", WHOLE, f`IF(AND(${price},${difficulty},${fixed}),0,1)`);
  const [p5, p25, p50, p75, p95] = QUANTILES.map((_, index) => each(SPREAD + index)) as [
    Formula,
    Formula,
    Formula,
    Formula,
    Formula,
  ];
  const inOrder = f`AND(${p5}<=${p25},${p25}<=${p50},${p50}<=${p75},${p75}<=${p95})`;
  column(DISORDERED, sheet.word("model.cash.simulation.disordered"), "–", WHOLE, f`IF(${inOrder},0,1)`);
}
