import { FOUR, MONEY, ONE, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { HostingInputs } from "./inputs";
import type { Leasing } from "./leasing";
import type { Mining } from "./mining";

/** What has come in by a month, and what it is worth today. */
export interface Worth {
  readonly keep: Line;
  readonly site: Line;
  readonly lease: Line;
  readonly gained: Line;
  /** Months in which the lease alone, or the lease less the mining lost, has not paid back. */
  readonly leaseOwes: Line;
  readonly gainedOwes: Line;
  readonly signChanges: Line;
  readonly factor: Line;
  /** The mining given up: PH-days times the discount factor. */
  readonly givenUp: Line;
}

/** What mining on and letting have brought in by each month, and the factor that discounts it. */
export function worthOn(sheet: SheetBuilder, inputs: HostingInputs, mining: Mining, leasing: Leasing): Worth {
  const { row, month } = mining;
  const sum = (label: WordId, line: Line): Line => row(label, "USD", MONEY, f`SUM(${line.at(0)}:${line.each})`);
  const owes = (label: WordId, line: Line): Line => row(label, "month", WHOLE, f`IF(${line.each}<0,${month},0)`);
  sheet.section("model.hosting.worth");
  const keep = sum("model.hosting.keep_cumulative", mining.net);
  const site = sum("model.hosting.site_cumulative", leasing.site);
  const lease = sum("model.hosting.lease_cumulative", leasing.net);
  const gained = sum("model.hosting.gained_cumulative", leasing.gained);
  const leaseOwes = owes("model.hosting.lease_owes", lease);
  const gainedOwes = owes("model.hosting.gained_owes", gained);
  const signChanges = row(
    "model.cash.sign_change",
    "–",
    WHOLE,
    f`IF(${month}>0,(${leasing.gained.each}*${leasing.gained.before}<0)*1,0)`,
  );
  const factor = row("model.hosting.factor", "ratio", FOUR, f`1/(1+${inputs.discount})^(${month}/12)`);
  const givenUp = row(
    "model.hosting.given_up",
    "PH-days",
    ONE,
    f`${factor.each}*${mining.phDays.each}*${leasing.stopped.each}`,
  );
  return { keep, site, lease, gained, leaseOwes, gainedOwes, signChanges, factor, givenUp };
}
