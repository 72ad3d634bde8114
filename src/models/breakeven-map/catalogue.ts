import { FETCHED, TWO, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Machines } from "../building/machines-sheet";
import { Records } from "../building/records";
import type { SheetBuilder } from "../building/sheet-builder";
import { economicsOn } from "./economics";
import type { Placed } from "./row-names";
import { stepOn } from "./step";
import type { Used } from "./used";

/** Every machine of the machines sheet: what it may pay for power, and what it earns at the reference price. */
export function catalogueOn(sheet: SheetBuilder, machines: Machines, used: Used): Placed {
  sheet.section("model.map.catalogue");
  sheet.note("model.map.catalogue.note");
  const records = new Records(sheet, machines.model.block.rows);
  const name = records.formula("model.fleet.machine", "–", FETCHED, machines.model.each);
  const efficiency = records.formula(
    "model.map.efficiency",
    "J/TH",
    unlessZero(TWO),
    f`IF(${machines.th.each}>0,${machines.watts.each}/${machines.th.each},0)`,
  );
  const counted = efficiency;
  economicsOn(sheet, records, used, {
    counted,
    efficiency,
    price: used.referencePrice,
    margin: "model.map.margin_reference",
  });
  return { name, row: stepOn(records, "model.map.row", counted, efficiency, used.efficiencies) };
}
