/*
 * Every column of the tables that users type, once: a heading means the same, in the same unit, wherever it stands.
 * A heading without its unit is known only where a wrong unit would show in the bounds.
 */
import { optional, parameter, withDefault } from "../parameter";
import { efficiency, machineTh, machineWatts, otherCost, powerPrice, pue, uptime } from "../vocabulary";
import { column } from "./column";

const text = parameter({ name: "text", kind: "text", unit: "" });
const MACHINE = ["machine", "miner", "machinemodel", "矿机", "矿机型号", "机型", "型号", "model"];
const HASHRATE = ["th", "hashrateths", "hashrateth", "算力ths", "算力th", "单机算力ths"];
const EFFICIENCY = ["wth", "efficiency", "efficiencyjth", "能效", "能效比", "能效比jth", "能效jth"];
const POWER_PRICE = ["powerprice", "powerpriceusdkwh", "电价", "电价usdkwh", "美元千瓦时", "电价美元千瓦时"];

export const siteColumn = column("heading.site", withDefault(text, "n/a"), ["场地", "站点", "location"]);
export const machineColumn = column("heading.machine", withDefault(text, "n/a"), MACHINE);
export const countColumn = column(
  "heading.count",
  withDefault(parameter({ name: "count", kind: "integer", unit: "", bounds: { min: 0, max: 100_000_000 } }), 0),
  ["machines", "units", "quantity", "数量"],
  { always: true },
);
/** What the machine does; left out where its name says it. */
export const ratedThColumn = column("heading.th", optional(machineTh), HASHRATE);
export const ratedJthColumn = column("heading.jth", optional(efficiency), EFFICIENCY);
export const powerPriceColumn = column("heading.power_price", powerPrice, POWER_PRICE, {
  blankHint: "hint.free_power",
});
export const uptimeColumn = column("heading.uptime", uptime, ["运行率"], {
  blankHint: "hint.always_on",
  wholly: true,
});
export const pueColumn = column("heading.pue", pue);

export const modelColumn = column("heading.model", text, MACHINE);
export const modeColumn = column("heading.mode", text, ["mode", "模式", "运行模式"]);
export const thColumn = column("heading.th", machineTh, HASHRATE);
export const wattsColumn = column("heading.watts", machineWatts, ["watt", "watts", "power", "powerw", "功率", "功率w"]);
export const releaseColumn = column("heading.release", optional(text), ["released", "发布时间"]);
export const coolingColumn = column("heading.cooling", optional(text), ["散热", "冷却方式"]);
export const sourceColumn = column("heading.source", optional(text));

export const hashrateEhColumn = column(
  "heading.eh",
  withDefault(
    parameter({
      name: "hashrate_eh",
      kind: "number",
      unit: "EH/s",
      bounds: { min: 0, max: 20_000 },
      tooHigh: { id: "hint.hashrate_ph", factor: 0.001 },
    }),
    0,
  ),
  ["eh", "hashrateehs", "算力ehs"],
  { always: true },
);
export const jthColumn = column("heading.jth", efficiency, EFFICIENCY);
export const avoidableColumn = column("heading.avoidable", otherCost, ["avoidable", "可避免成本"]);
