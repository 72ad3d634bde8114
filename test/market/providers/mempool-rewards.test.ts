import { RECORDED, answersAt } from "../replay/answers";
import { read, reasonOf } from "./reading";

const REWARDS = "/api/v1/mining/reward-stats";

describe("mempool.space's reward statistics", () => {
  // The documentation's sample, of 100 blocks.
  const documented = {
    startBlock: 736_556,
    endBlock: 736_655,
    totalReward: "63811748254",
    totalFee: "1311748254",
    totalTx: "164216",
  };

  it("come as texts in satoshi, and say so when they are of other than 144 blocks", () => {
    expect(read(REWARDS, documented).readings).toMatchObject([
      {
        field: "block_fees",
        value: 0.13117482540000001,
        remarks: [{ id: "market.finding.fee_window", values: { blocks: 100 } }],
      },
    ]);
    expect(read(REWARDS, answersAt(RECORDED).mempool[`${REWARDS}/144`]).readings[0]?.remarks).toEqual([]);
  });

  it("pay the subsidy and the fees, across a halving too", () => {
    const halving = {
      startBlock: 839_928,
      endBlock: 840_071,
      totalFee: "1",
      totalReward: `${72 * 625_000_000 + 72 * 312_500_000 + 1}`,
    };
    expect(read(REWARDS, halving).readings[0]?.remarks).toEqual([]);
    expect(read(REWARDS, { ...documented, totalReward: "53811748254" }).readings[0]?.remarks).toContainEqual({
      id: "market.finding.rewards_apart",
      values: { claimed: 5.25, subsidy: 6.25 },
    });
    expect(reasonOf(REWARDS, { ...documented, endBlock: 736_555 })?.id).toBe("market.reason.contradiction");
  });
});
