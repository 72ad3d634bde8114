import { blockSubsidy } from "../core/subsidy";
import { bundled } from "./bundled";
import { computedHashprice } from "./computed";
import type { Finding } from "./finding";
import { findingsOf } from "./findings-of";
import { fieldOf, stale } from "./merging/field";
import { highOf } from "./merging/high";
import { indexOf } from "./merging/index-figure";
import { networkOf } from "./merging/network";
import { priceOf, tetherOf } from "./merging/price";
import type { Sighting } from "./merging/sighting";
import { sighting } from "./merging/sighting";
import { utcOf } from "./observation";
import type { Observation } from "./observation";
import { FIELD_IDS, SNAPSHOT_VERSION } from "./snapshot";
import type { Fields, Snapshot, Status } from "./snapshot";

export interface Merged {
  readonly snapshot: Snapshot;
  /** What there is to say, by field. */
  readonly findings: readonly Finding[];
}

/**
 * A new snapshot from what sources gave and what was known before. A field that nobody gave stays, marked stale; the two
 * times that belong to the tip go when the tip has moved on without them.
 *
 * @param known - the last snapshot; without one the bundled figures stand for what nobody gave
 * @param now - Unix seconds
 */
export function merge(known: Snapshot | undefined, observations: readonly Observation[], now: number): Merged {
  const last = known ?? bundled;
  const sightings = observations.map((observation) => sighting(observation, now));
  const find = <Id extends Sighting["field"]>(id: Id) =>
    sightings.find((one): one is Extract<Sighting, { field: Id }> => one.field === id);

  const network = networkOf(sightings, last.fields, known?.fields.height, now);
  const kept = network.fields.height ? withoutTipTimes(last.fields) : last.fields;
  const base: Fields = { ...allStale(kept), ...network.fields };

  const tether = find("btc_usdt");
  const given = priceOf(
    sightings.filter((one) => one.field === "btc_price"),
    tether,
  );
  const price = given ?? base.btc_price;
  const greed = find("fear_greed");
  const puell = find("puell_multiple");
  const index = find("hashprice_index");
  const fields: Fields = {
    ...base,
    btc_price: price,
    ...(tether ? { btc_usdt: tetherOf(tether, given) } : {}),
    all_time_high: highOf(find("all_time_high"), last.fields.all_time_high, price, given !== undefined),
    subsidy: subsidyAfter(base.height),
    ...(greed ? { fear_greed: fieldOf<"fear_greed">(greed) } : {}),
    ...(puell ? { puell_multiple: fieldOf<"puell_multiple">(puell) } : {}),
  };
  fields.hashprice = hashpriceOf(fields);
  if (index) fields.hashprice_index = indexOf(index, fields.hashprice);

  const snapshot: Snapshot = {
    version: SNAPSHOT_VERSION,
    asOf: utcOf(now),
    fields: inOrder(fields),
    productionCosts: last.productionCosts.length > 0 ? last.productionCosts : bundled.productionCosts,
  };
  return { snapshot, findings: [...network.remarks, ...findingsOf(snapshot)] };
}

function allStale(fields: Fields): Fields {
  const kept: Partial<Record<string, unknown>> = {};
  for (const id of FIELD_IDS) if (fields[id]) kept[id] = stale(fields[id]);
  return kept as Fields;
}

const withoutTipTimes = ({ tip_time: _tip, window_start_time: _window, ...fields }: Fields): Fields => fields;

/** The rule of consensus for the block after the tip, as sure as the tip is. */
function subsidyAfter({ value, observedAt, status }: Fields["height"]): Fields["subsidy"] {
  return {
    value: blockSubsidy(value + 1),
    unit: "BTC/block",
    source: { text: { en: "Bitcoin consensus rule", "zh-CN": "比特币共识规则" } },
    observedAt,
    status: status === "stale" ? "stale" : "good",
  };
}

/** Hashprice by our own core, as good as the worst of what it is made of and as old as the oldest. */
function hashpriceOf(fields: Fields): Fields["hashprice"] {
  const inputs = [fields.btc_price, fields.difficulty, fields.block_fees, fields.subsidy];
  const worst = (["flagged", "stale"] satisfies Status[]).find((one) => inputs.some(({ status }) => status === one));
  return {
    value: computedHashprice(fields),
    unit: "USD/PH/day",
    source: { text: { en: "Computed: MINING.HASHPRICE", "zh-CN": "计算：MINING.HASHPRICE" } },
    observedAt: inputs.map(({ observedAt }) => observedAt).sort()[0] as string,
    status: worst ?? "good",
  };
}

const inOrder = (fields: Fields): Fields =>
  Object.fromEntries(FIELD_IDS.flatMap((id) => (fields[id] ? [[id, fields[id]]] : []))) as Fields;
