/**
 * @jest-environment jsdom
 */
import * as fc from "fast-check";
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { bundled } from "../../../src/market/bundled";
import { readSnapshot } from "../../../src/market/snapshot";
import type { Snapshot } from "../../../src/market/snapshot";
import { snapshotRows } from "../../../src/models/market/market-rows";
import { MarketView } from "../../../src/taskpane/market/market-view";
import { Boundary } from "../../../src/taskpane/pane/boundary";
import { SpeakerContext, speaker } from "../../../src/taskpane/pane/words";
import { forgetSnapshots, keepSnapshot, keptSnapshots } from "../../../src/workbook";
import { arbitrarySnapshot } from "../../market/arbitrary-snapshot";

const LANGUAGES = ["en", "zh-CN"] as const;

function draw(snapshot: Snapshot, language: (typeof LANGUAGES)[number]): string {
  keepSnapshot(snapshot, snapshot);
  act(() => render(null, document.body));
  act(() =>
    render(h(SpeakerContext.Provider, { value: speaker(language), children: h(MarketView, {}) }), document.body),
  );
  return document.body.textContent ?? "";
}

afterEach(() => {
  act(() => render(null, document.body));
  forgetSnapshots();
});

describe("a snapshot that the format allows", () => {
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("is drawn where it calls a field %s", (name) => {
    const findings = [{ id: "market.finding.price_apart", values: { field: name } }];
    const fields = { ...bundled.fields, btc_price: { ...bundled.fields.btc_price, findings } };
    for (const language of LANGUAGES) expect(draw({ ...bundled, fields }, language)).not.toContain("undefined");
  });

  it("is drawn, and written as a sheet, whatever it holds", () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.constantFrom(...LANGUAGES), (snapshot, language) => {
        expect(draw(snapshot, language).length).toBeGreaterThan(100);
        expect(snapshotRows(snapshot, language, 1).asOf.content.kind).toBe("number");
      }),
      { numRuns: 60 },
    );
  });

  it("is of a year that there can be figures of", () => {
    const height = { ...bundled.fields.height, observedAt: "9999-12-31T23:59:59Z" };
    expect(() => readSnapshot({ ...bundled, fields: { ...bundled.fields, height } })).toThrow(
      "fields.height.observedAt",
    );
  });
});

describe("what cannot be drawn", () => {
  const Broken = () => {
    if (keptSnapshots().last) throw new Error("no way");
    return h("p", {}, "drawn");
  };
  const show = (mend?: () => "market.dropped" | null) =>
    act(() => render(h("div", {}, h(Boundary, { ...(mend && { mend }), children: h(Broken, {}) })), document.body));

  it("is dropped with a word, and the rest is drawn", () => {
    keepSnapshot(bundled, null);
    show(() => (forgetSnapshots() ? "market.dropped" : null));
    expect(document.body.textContent).toContain("was dropped");
    expect(document.body.textContent).toContain("drawn");
    expect(keptSnapshots()).toEqual({ last: null, previous: null });
  });

  it("leaves a sentence and a way on where nothing can be dropped", () => {
    keepSnapshot(bundled, null);
    show();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("could not be drawn");
    forgetSnapshots();
    act(() => document.querySelector("button")?.click());
    expect(document.body.textContent).toBe("drawn");
  });
});
