import { breakevenKwh } from "./breakeven";
import { revenueMwh } from "./revenue";

/** Machines of one kind at one site on one contract. */
export interface FleetUnit {
  readonly count: number;
  /** Nameplate of one machine, TH/s. */
  readonly th: number;
  /** Nameplate efficiency, J/TH before the site's overhead. */
  readonly jth: number;
  /** USD/kWh. */
  readonly powerPrice: number;
  /** The fraction of time that they run. */
  readonly uptime: number;
  /** Power of the site over power of its machines. */
  readonly pue: number;
}

/** What such machines come to; hashrate and power at nameplate, dollars with uptime. */
export interface FleetFigures {
  readonly count: number;
  /** PH/s. */
  readonly hashratePh: number;
  /** MW at the meter. */
  readonly mw: number;
  /** Energy used, MWh/day. */
  readonly mwhPerDay: number;
  /** J/TH at the meter; undefined without hashrate. */
  readonly efficiency: number | undefined;
  /** USD/kWh, the mean by energy used; undefined without energy. */
  readonly powerPrice: number | undefined;
  /** After the pool's fee, USD/day. */
  readonly revenue: number;
  /** USD/day. */
  readonly power: number;
  /** USD/day. */
  readonly margin: number;
  /** USD/kWh at which the margin is zero; undefined without energy. */
  readonly breakevenKwh: number | undefined;
}

/** A unit's figures, and whether it should run. */
export interface FleetRow extends FleetFigures {
  readonly run: boolean;
}

/** A fleet unit by unit, and in all: what is installed, and what of it should run. */
export interface Fleet<Row> {
  readonly rows: readonly Row[];
  readonly installed: FleetFigures;
  readonly running: FleetFigures;
}

/**
 * A fleet's economics. A unit runs when its power price is below its break-even; a tie stops.
 *
 * @param units - at least one, each with hashrate and power
 * @param hashprice - USD/PH/day
 * @param poolFee - a fraction of revenue
 * @param rowOf - what is kept of a unit and its figures
 */
export function fleet<Unit extends FleetUnit, Row>(
  units: Iterable<Unit>,
  hashprice: number,
  poolFee: number,
  rowOf: (unit: Unit, figures: FleetRow) => Row,
): Fleet<Row> {
  const [installed, running] = [nothing(), nothing()];
  const rows: Row[] = [];
  for (const unit of units) {
    const figures = fleetRow(unit, hashprice, poolFee);
    add(installed, figures);
    if (figures.run) add(running, figures);
    rows.push(rowOf(unit, figures));
  }
  return { rows, installed: total(installed), running: total(running) };
}

function fleetRow(unit: FleetUnit, hashprice: number, poolFee: number): FleetRow {
  const efficiency = unit.jth * unit.pue;
  const hashratePh = (unit.count * unit.th) / 1000;
  const mw = (hashratePh * efficiency) / 1000;
  const mwhPerDay = mw * 24 * unit.uptime;
  const revenue = mwhPerDay * revenueMwh(hashprice, efficiency, poolFee);
  const power = mwhPerDay * 1000 * unit.powerPrice;
  const breakeven = breakevenKwh(hashprice, efficiency, poolFee, 1, 0);
  return {
    count: unit.count,
    hashratePh,
    mw,
    mwhPerDay,
    efficiency,
    powerPrice: unit.powerPrice,
    revenue,
    power,
    margin: revenue - power,
    breakevenKwh: breakeven,
    run: breakeven > unit.powerPrice,
  };
}

const nothing = () => ({ count: 0, hashratePh: 0, mw: 0, mwhPerDay: 0, revenue: 0, power: 0 });

type Sums = ReturnType<typeof nothing>;

function add(sums: Sums, row: FleetRow): void {
  sums.count += row.count;
  sums.hashratePh += row.hashratePh;
  sums.mw += row.mw;
  sums.mwhPerDay += row.mwhPerDay;
  sums.revenue += row.revenue;
  sums.power += row.power;
}

/** Beside the sums the means: of efficiency by hashrate, of power price and break-even by energy. */
function total(sums: Sums): FleetFigures {
  const { hashratePh, mw, mwhPerDay, revenue, power } = sums;
  const perKwh = (usd: number): number | undefined => (mwhPerDay > 0 ? usd / (1000 * mwhPerDay) : undefined);
  return {
    ...sums,
    efficiency: hashratePh > 0 ? (mw * 1000) / hashratePh : undefined,
    powerPrice: perKwh(power),
    margin: revenue - power,
    breakevenKwh: perKwh(revenue),
  };
}
