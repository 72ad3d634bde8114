import { call } from "../building/call";
import { FETCHED, FOUR, TWO, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Machines } from "../building/machines-sheet";
import { Records } from "../building/records";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Used } from "./used";

/** Every machine of the machines sheet: what it may pay for power, and what it earns at the reference price. */
export function catalogueOn(sheet: SheetBuilder, machines: Machines, used: Used): void {
  sheet.section("model.map.catalogue");
  sheet.note("model.map.catalogue.note");
  const records = new Records(sheet, machines.model.block.rows);
  const { hashprice, poolFee, uptime, otherCost } = used;
  records.formula("model.fleet.machine", "–", FETCHED, machines.model.each);
  const efficiency = records.formula(
    "model.map.efficiency",
    "J/TH",
    unlessZero(TWO),
    f`IF(${machines.th.each}>0,${machines.watts.each}/${machines.th.each},0)`,
  );
  const ours = (value: Formula): Formula => f`IF(${efficiency.each}>0,${value},0)`;
  records.formula(
    "model.map.breakeven",
    "USD/kWh",
    unlessZero(FOUR),
    ours(call("BREAKEVEN_KWH", hashprice, efficiency.each, poolFee, uptime, otherCost)),
  );
  const margin = records.formula(
    "model.map.margin_reference",
    "USD/PH/day",
    unlessZero(TWO),
    ours(call("HASH_MARGIN", hashprice, used.referencePrice, efficiency.each, poolFee, uptime, otherCost)),
  );
  records.formula(
    "model.map.row",
    "–",
    unlessZero(WHOLE),
    f`IF(${efficiency.each}*${used.efficiencyStep}>0,ROUND((${efficiency.each}-${used.firstEfficiency})/${used.efficiencyStep},0)+1,0)`,
  );
  sheet.highlight({ ...margin.block, formula: `=${sheet.cellOf(margin.block).address}<0`, look: "bad" });
}
