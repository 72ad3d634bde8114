import { freezePanes } from "../../../src/workbook/draw/freeze-panes";
import { recorder } from "./recorder";

it.each([
  [{ rows: 0, columns: 0 }, []],
  [{ rows: 5, columns: 1 }, [["sheet.freezePanes.freezeAt", "sheet.getRangeByIndexes(0,0,5,1)"]]],
  [{ rows: 2, columns: 0 }, [["sheet.freezePanes.freezeRows", 2]]],
  [{ rows: 0, columns: 3 }, [["sheet.freezePanes.freezeColumns", 3]]],
])("freezes %o and nothing else", (frozen, calls) => {
  const log: unknown[][] = [];
  freezePanes(recorder("sheet", log), frozen);
  expect(log.filter(([path]) => String(path).includes("freeze"))).toEqual(calls);
});
