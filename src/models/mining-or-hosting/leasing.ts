import { FOUR, MONEY, ONE, PERCENT, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { HostingInputs } from "./inputs";
import type { Mining } from "./mining";

/** The site handed over tranche by tranche: what the lease brings, and what mining is lost. */
export interface Leasing {
  readonly stopped: Line;
  readonly converting: Line;
  readonly paying: Line;
  readonly growth: Line;
  readonly rent: Line;
  readonly prepaid: Line;
  readonly credit: Line;
  readonly capex: Line;
  readonly sale: Line;
  /** Rent less cost, capex, and the sale of machines. */
  readonly net: Line;
  /** What is still mined during the conversion, and the lease. */
  readonly site: Line;
  /** The lease less the mining that it ends. */
  readonly gained: Line;
}

/** The lease in the months of the comparison, and the mining that it leaves. */
export function leasingOn(sheet: SheetBuilder, inputs: HostingInputs, mining: Mining): Leasing {
  const { row, month } = mining;
  const { stops, begins, share, conversion, ends, critical } = inputs.tranches;
  const usd = (label: WordId, formula: Formula): Line => row(label, "USD", MONEY, formula);
  const pays = f`(${begins.all}+${inputs.freeMonths})`;
  sheet.section("model.hosting.let");
  const stopped = row(
    "model.hosting.stopped",
    "fraction",
    PERCENT,
    f`SUMPRODUCT(${share.all}*(${stops.all}<=${month}))`,
  );
  const converting = row(
    "model.hosting.converting",
    "fraction",
    PERCENT,
    f`SUMPRODUCT(${share.all}*(${stops.all}<=${month})*(${month}<${begins.all}))`,
  );
  const leased = row(
    "model.hosting.leased_mw",
    "MW",
    ONE,
    f`SUMPRODUCT(${critical.all}*(${begins.all}<=${month})*(${month}<${ends.all}))`,
  );
  const paying = row(
    "model.hosting.paying_mw",
    "MW",
    ONE,
    f`SUMPRODUCT(${critical.all}*(${pays}<=${month})*(${month}<${ends.all}))`,
  );
  const since = row("model.hosting.lease_month", "months", WHOLE, f`COUNTIF(${leased.at(0)}:${leased.each},">0")`);
  const growth = row(
    "model.hosting.escalated",
    "ratio",
    FOUR,
    f`(1+${inputs.escalator})^INT(MAX(0,${since.each}-1)/12)`,
  );
  const rent = usd("model.hosting.rent_row", f`${paying.each}*1000*${inputs.rent}*${growth.each}`);
  const opex = usd("model.hosting.opex_row", f`-${leased.each}*${inputs.opexMw}/12*${growth.each}`);
  const prepaid = usd(
    "model.hosting.prepaid",
    f`${inputs.prepaymentMw}*SUMPRODUCT(${critical.all}*(${stops.all}=${month}))`,
  );
  const credit = usd(
    "model.hosting.credit",
    f`-${inputs.prepaymentMw}/${inputs.creditMonths}*SUMPRODUCT(${critical.all}*(${pays}<=${month})*(${month}<${pays}+${inputs.creditMonths}))`,
  );
  const capex = usd(
    "model.hosting.capex_row",
    f`-(${inputs.capexMw}-${inputs.contributionMw})*SUMPRODUCT(${critical.all}*(${stops.all}<=${month})*(${month}<${begins.all})/${conversion.all})`,
  );
  const sale = usd(
    "model.hosting.sale",
    f`${inputs.resale}*1000*${mining.ph.each}*SUMPRODUCT(${share.all}*(${stops.all}=${month}))`,
  );
  const residual = usd(
    "model.hosting.residual_row",
    f`${inputs.residual}*${inputs.capexMw}*SUMPRODUCT(${critical.all}*(${ends.all}=${month}))`,
  );
  const money = [rent, opex, prepaid, credit, capex, sale, residual].map(({ each }) => each);
  const net = usd("model.hosting.lease_net", (at) => money.map((each) => each(at)).join("+"));
  const lost = usd("model.hosting.lost", f`-${mining.net.each}*${stopped.each}`);
  const site = usd("model.hosting.site_net", f`${net.each}+${mining.net.each}+${lost.each}`);
  const gained = usd("model.hosting.gained", f`${net.each}+${lost.each}`);
  return { stopped, converting, paying, growth, rent, prepaid, credit, capex, sale, net, site, gained };
}
