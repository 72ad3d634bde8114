import { openProviders } from "../../../src/market/providers";
import { cryptoquant } from "../../../src/market/providers/cryptoquant";
import { luxor } from "../../../src/market/providers/luxor";

describe("sources with a key", () => {
  it("have it in one header and nowhere in the address", () => {
    expect(luxor("secret").headers).toEqual({ "X-Hi-Api-Key": "secret" });
    expect(cryptoquant("secret").headers).toEqual({ Authorization: "Bearer secret" });
    for (const provider of [luxor("secret"), cryptoquant("secret")]) {
      expect(JSON.stringify(provider.requests)).not.toContain("secret");
    }
  });

  it("are not among those that a browser asks", () => {
    expect(openProviders.map(({ source }) => source)).toEqual([
      "mempool",
      "coinbase",
      "kraken",
      "coingecko",
      "gate",
      "alternative",
    ]);
    expect(openProviders.some(({ headers }) => headers)).toBe(false);
  });
});
