import { checkOf } from "../../src/functions/check";
import { declarations } from "../../src/functions/catalogue";
import { Refusal } from "../../src/functions/errors";
import type { Parameter } from "../../src/functions/parameter";
import { jthColumn, hashrateEhColumn, thColumn, wattsColumn } from "../../src/functions/table/columns";

/** What each text says, in each unit in which it can be said; in any other unit no figure may be advised. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "17.5 W/TH": { "J/TH": 17.5 },
  "17.5J/T": { "J/TH": 17.5 },
  "0.0175 J/GH": { "J/TH": 17.5 },
  "1.5E": { "PH/s": 1500, "TH/s": 1_500_000, "EH/s": 1.5, "": 1.5e18, W: 1.5e18, ...dollars(1.5e18), ...coins(1.5e18) },
  "1.5 EH/s": { "PH/s": 1500, "TH/s": 1_500_000, "EH/s": 1.5 },
  "200 TH": { "PH/s": 0.2, "TH/s": 200, "EH/s": 0.0002 },
  "200 GH/s": { "PH/s": 0.0002, "TH/s": 0.2, "EH/s": 2e-7 },
  "5¢": { ...dollars(0.05) },
  "$0.05/kWh": { "USD/kWh": 0.05, "USD/MWh": 50 },
  "50 USD/MWh": { "USD/kWh": 0.05, "USD/MWh": 50 },
  "$35/PH/day": { "USD/PH/day": 35 },
  "$15/TH": { "USD/TH": 15, "USD/PH/day": 15000 },
  "$67,800": dollars(67800),
  "$1.5M": dollars(1.5e6),
  "150万美元": dollars(1.5e6),
  "2,000,000 sat": coins(0.02),
  "2%": { "": 0.02 },
  "-11.16%": { "": -0.1116 },
  "126T": {
    "": 126e12,
    "TH/s": 126,
    "PH/s": 0.126,
    "EH/s": 0.000126,
    W: 126e12,
    ...dollars(126e12),
    ...coins(126e12),
    ...times(126e12),
  },
  "3.5 kW": { W: 3500 },
  "48 months": { months: 48, years: 4 },
  "10 min": { s: 600, hours: 1 / 6, days: 1 / 144 },
  "¥0.35/kWh": {},
  "0.35元": {},
  "€60": {},
  C$5: {},
  "5 ₸": {},
  "3 furlongs": {},
};

function dollars(value: number) {
  const units = ["", "/kWh", "/MWh", "/PH/day", "/BTC", "/TH", "/month", "/MW", "/MW-year", "/kW-month"];
  return Object.fromEntries(units.map((unit) => [`USD${unit}`, value]));
}
function coins(value: number) {
  return { BTC: value, "BTC/block": value };
}
function times(value: number) {
  return Object.fromEntries(["s", "hours", "days", "months", "years", "J/TH"].map((unit) => [unit, value]));
}

const columns = [jthColumn, hashrateEhColumn, thColumn, wattsColumn].map(({ parameter }): Parameter => parameter);
const all: readonly Parameter[] = [
  ...declarations.flatMap(({ parameters }): readonly Parameter[] => parameters),
  ...columns,
];
const numbers = [...new Map(all.map((parameter) => [parameter.name, parameter])).values()].filter(({ kind }) =>
  ["number", "integer", "driver", "series"].includes(kind),
);

/** The figure that the sentence of a refusal advises; null where it advises none. */
function adviceFor(parameter: Parameter, given: unknown): number | null {
  try {
    checkOf(parameter)(given);
    return null;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const advised = /[Tt]ype (-?[\d.]+(?:e[+-]?\d+)?)(?: there)? instead/.exec(problem.message);
    return advised ? Number(advised[1]) : null;
  }
}

describe("a figure that a sentence advises in a text's place", () => {
  it.each(numbers)("$name in $unit means what the text says, and is taken", (parameter) => {
    const isRange = parameter.kind === "series" || parameter.kind === "driver";
    for (const [text, meanings] of Object.entries(SPELLINGS)) {
      const advised = adviceFor(parameter, isRange ? [[text], [1]] : text);
      if (advised === null) continue;
      expect([text, advised]).toEqual([text, expect.closeTo(meanings[parameter.unit] ?? NaN, 9)]);
      expect(() => checkOf(parameter)(isRange ? [[advised]] : advised)).not.toThrow();
    }
  });

  it("is advised for each spelling that means something", () => {
    const silent = Object.entries(SPELLINGS).filter(
      ([text, meanings]) =>
        Object.keys(meanings).length > 0 && numbers.every((parameter) => adviceFor(parameter, text) === null),
    );
    expect(silent.map(([text]) => text)).toEqual([]);
  });
});
