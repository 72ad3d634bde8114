import { RECORDED, answersAt } from "../replay/answers";
import { figures, read, reasonOf } from "./reading";

describe("the exchanges", () => {
  it("give the last trade: Kraken's c[0], Gate.io's last in USDT of October 2026", () => {
    const { kraken } = answersAt(RECORDED);
    expect(figures("/0/public/Ticker", kraken["/0/public/Ticker"])).toEqual([["btc_price", 85_861.2, "USD/BTC"]]);
    const trimmed = [
      { currency_pair: "BTC_USDT", last: "83237.6", change_percentage: "-3.73", quote_volume: "881200598.5151595" },
    ];
    expect(figures("/api/v4/spot/tickers", trimmed)).toEqual([["btc_usdt", 83_237.6, "USDT/BTC"]]);
  });

  it("say errors with status 200 at Kraken, whose text goes nowhere", () => {
    expect(reasonOf("/0/public/Ticker", { error: ["EQuery:Unknown asset pair"] })).toEqual({
      id: "market.reason.own_error",
      values: {},
    });
  });

  it("count with warnings: only what begins with E is an error", () => {
    const { kraken } = answersAt(RECORDED);
    const { result } = kraken["/0/public/Ticker"] as { result: unknown };
    const answer = (...error: unknown[]) => ({ error, result });
    expect(figures("/0/public/Ticker", answer("WGeneral:Deprecated"))).toEqual([["btc_price", 85_861.2, "USD/BTC"]]);
    for (const error of ["EService:Unavailable", 1, ""]) {
      expect(reasonOf("/0/public/Ticker", answer("WGeneral:Deprecated", error))?.id).toBe("market.reason.own_error");
    }
  });

  it("must be asked for the right pair", () => {
    expect(reasonOf("/v2/prices", { data: { amount: "1", base: "ETH", currency: "USD" } })?.values).toEqual({
      place: "data.base",
    });
    expect(reasonOf("/api/v4/spot", [{ currency_pair: "BTC_USD", last: "1" }])?.values).toEqual({
      place: "0.currency_pair",
    });
  });

  it("need not say when", () => {
    expect(read("/api/v3/simple/price", { bitcoin: { usd: 85_843 } }).readings[0]?.observedAt).toBe(
      "2026-10-05T09:40:00Z",
    );
  });
});
