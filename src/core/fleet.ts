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
export interface Fleet {
  readonly rows: readonly FleetRow[];
  readonly installed: FleetFigures;
  readonly running: FleetFigures;
}

/**
 * A fleet's economics. A unit runs when its power price is below its break-even; a tie stops.
 *
 * @param units - at least one, each with hashrate and power
 * @param hashprice - USD/PH/day
 * @param poolFee - a fraction of revenue
 */
export function fleet(units: readonly FleetUnit[], hashprice: number, poolFee: number): Fleet {
  const rows = units.map((unit) => fleetRow(unit, hashprice, poolFee));
  return { rows, installed: total(rows), running: total(rows.filter((row) => row.run)) };
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

/** Sums; means of efficiency by hashrate, of power price and break-even by energy. */
function total(rows: readonly FleetRow[]): FleetFigures {
  const sum = (of: (row: FleetRow) => number): number => rows.reduce((so, row) => so + of(row), 0);
  const hashratePh = sum((row) => row.hashratePh);
  const mw = sum((row) => row.mw);
  const revenue = sum((row) => row.revenue);
  const power = sum((row) => row.power);
  const mwhPerDay = sum((row) => row.mwhPerDay);
  const perKwh = (usd: number): number | undefined => (mwhPerDay > 0 ? usd / (1000 * mwhPerDay) : undefined);
  return {
    count: sum((row) => row.count),
    hashratePh,
    mw,
    mwhPerDay,
    efficiency: hashratePh > 0 ? (mw * 1000) / hashratePh : undefined,
    powerPrice: perKwh(power),
    revenue,
    power,
    margin: revenue - power,
    breakevenKwh: perKwh(revenue),
  };
}
