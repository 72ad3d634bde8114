import { FOUR, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, known, worked } from "./known";
import type { Production } from "./production";
import { costLines } from "./tiers";
import type { Cost } from "./tiers";

/**
 * What the month cost line by line, what its energy cost before and after credits, and how many of the figures of
 * production and cost are not known yet.
 */
export function costsOn(sheet: SheetBuilder, row: Row, { months }: CloseInputs, { difficulty, coins }: Production) {
  sheet.section("model.close.costs");
  sheet.note("model.close.costs.note");
  const given = (cost: Cost): Formula =>
    cost === "credits" ? f`-N(${months.credits.each})` : known(months[cost].each);
  const cost = costLines(row, given);
  const mwh = row("model.fleet.energy", "MWh", WHOLE, known(months.energyMwh.each));
  const { energy, credits } = cost;
  const kwh = row("model.close.kwh", "USD/kWh", FOUR, worked(f`${energy.each}/(1000*${mwh.each})`));
  const kwhNet = row(
    "model.close.kwh_net",
    "USD/kWh",
    FOUR,
    worked(f`(${energy.each}+${credits.each})/(1000*${mwh.each})`),
  );
  const lines = f`${energy.each}:${cost.stockComp.each}`;
  const production = f`${difficulty.each}:${coins.each}`;
  const unknown = row(
    "model.close.unknown",
    "cells",
    WHOLE,
    f`COUNTIF(${production},${UNKNOWN})+COUNTIF(${lines},${UNKNOWN})`,
  );
  return { cost, mwh, kwh, kwhNet, unknown };
}

export type Costs = ReturnType<typeof costsOn>;
