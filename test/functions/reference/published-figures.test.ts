import { breakeven } from "./breakeven";
import { cost } from "./cost";
import { indicators } from "./indicators";
import { network } from "./network";
import { revenue } from "./revenue";
import { treasury } from "./treasury";

const cases = [...network, ...revenue, ...cost, ...breakeven, ...treasury, ...indicators];

/** Reference cases that no function of ours says, and why. */
const notExpressible: Readonly<Record<string, string>> = {
  MDA3: "The testnet's twenty-minute rule: Hashcell knows the main network only.",
  BITS2: "A change held to +300% for display: consensus never makes a larger one, and DIFF_ADJUST holds only its own.",
  BITS3: "A change held to −75% for display: consensus never makes a larger one, and DIFF_ADJUST holds only its own.",
  MDA5: "Mean intervals of a captured answer whose window start is not in it; no function gives intervals.",
  MDA6: "Ratios of published difficulties: a division of two cells.",
  PW6: "Hashrate by clock frequency of one firmware: operating modes are an input, BEST_MODE's table.",
  CO5: "The difference of two published figures.",
  CO7: "A sale's price per coin and share of a treasury: divisions of cells.",
  CO9: "A lease's revenue per MW-year: a division of cells; HOSTING_SWITCH takes its result.",
  MOD3: "A cost divided by a ratio that its author changed: an assumption, and a division of cells.",
  SEED1: "A cost less a price: a subtraction of cells.",
};

/** The cases that were collected; each is either expressed or has its reason. */
const COLLECTED =
  "POW1 POW2 POW4 DIF1 DIF2 DIF3 DIF4 SUB1 SUB2 NET4 MDA2 MDA3 BITS1 BITS2 BITS3 BITS4 MDA5 MDA6 HP2 HP4 HP5 HP7 " +
  "RIG1 RIG3 RIG5 WTM2 WTM3 PW2 PW3 PW4 PW6 CO1 CO3 CO5 CO6 CO7 CO9 MOD2 MOD3 SEED1 SEED2 HUP";

describe("published figures", () => {
  it.each(cases.map((entry) => [entry.id, entry.what, entry] as const))(
    "%s: %s",
    (_id, _what, { ours, expected, tolerance }) => {
      const figure = ours();
      expect(typeof figure).toBe("number");
      expect(Math.abs((figure as number) - expected)).toBeLessThanOrEqual(tolerance);
    },
  );

  it("name their source, and a tolerance that can fail", () => {
    for (const { source, expected, tolerance } of cases) {
      expect(source).toMatch(/.{8}/);
      expect(tolerance <= Math.abs(expected) / 2).toBe(true);
    }
  });

  it("are all expressed, or it is said why not", () => {
    const expressed = cases.map(({ id }) => id);
    for (const reason of Object.values(notExpressible)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    expect(expressed.filter((id) => id in notExpressible)).toEqual([]);
    expect(new Set([...expressed, ...Object.keys(notExpressible)])).toEqual(new Set(COLLECTED.split(" ")));
  });
});
