import { bundled } from "../../../src/market/bundled";
import { FIELD_IDS } from "../../../src/market/snapshot";
import type { CellDescription } from "../../../src/models/description";
import { LOG_COLUMNS, logCells, logHeading, logSheet, readLogHeadings, readLine } from "../../../src/models/market/log";
import { restoredRows } from "../../../src/models/market/market-rows";

const entry = { snapshot: bundled, from: "live", sheets: ["Market", "=1+1"] } as const;
const LANGUAGES = ["en", "zh-CN"] as const;

const valueOf = ({ content }: CellDescription) =>
  content.kind === "text" ? content.text : content.kind === "number" ? content.number : content.formula;

describe.each(LANGUAGES)("the market log in %s", (language) => {
  const sheet = logSheet(entry, language);
  const [table] = sheet.tables;
  const headings = LOG_COLUMNS.map((column) => logHeading(column, language));

  it("heads every column differently, as a table must", () => {
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(LOG_COLUMNS.length);
    expect(sheet.widths).toHaveLength(LOG_COLUMNS.length);
  });

  it("covers its headings and its first line with the table", () => {
    expect(table).toMatchObject({ name: "market_log", rows: 2, columns: LOG_COLUMNS.length });
    expect((table?.row ?? 0) + 2).toBe(sheet.rows.length);
  });

  it("reads back what it wrote, in whatever order the columns stand", () => {
    const cells = logCells(entry, language).map(valueOf);
    const mixed = [...LOG_COLUMNS.keys()].reverse();
    const { places, language: read } = readLogHeadings([...mixed.map((column) => headings[column]), "My own"]);
    expect(read).toBe(language);
    const line = readLine([...mixed.map((column) => cells[column]), "mine"], places);
    expect(line?.asOf).toBe(bundled.asOf);
    for (const id of FIELD_IDS) expect([id, line?.values[id]]).toEqual([id, bundled.fields[id]?.value]);
    const flagged = FIELD_IDS.filter((id) => bundled.fields[id]?.status === "flagged");
    expect(line?.flagged).toEqual(flagged);
  });

  it("writes figures and texts, and no formula", () => {
    for (const { content } of logCells(entry, language)) expect(content.kind).not.toBe("formula");
  });
});

describe("a line of the log", () => {
  const { places } = readLogHeadings(LOG_COLUMNS.map((column) => logHeading(column, "en")));

  it.each(["", "yesterday", true, -1, 1e9])("is none where its time is %j", (asOf) => {
    expect(readLine([asOf], places)).toBeNull();
  });

  it("restores its figures and statuses, says so in every row, and leaves blank what it lacks", () => {
    const line = {
      asOf: "2026-03-01T12:00:00Z",
      values: { btc_price: 70_000 },
      stale: ["btc_price"],
      flagged: [],
      from: "Live sources",
    } as const;
    const { asOf, fields } = restoredRows(line, "en", 1);
    expect(valueOf(asOf)).toBe(46_082.5);
    expect(Object.values(fields.btc_price).map(valueOf)).toEqual([
      70_000,
      "USD/BTC",
      "Live sources",
      46_082.5,
      "Restored from the market log: the line as of 2026-03-01 12:00 UTC.",
      "Stale",
    ]);
    expect(Object.values(fields.difficulty).map(valueOf)).toEqual(["", "ratio", "", "", "", "No figure"]);
  });

  it("takes no text of its own for a formula", () => {
    const from = '=HYPERLINK("http://a.example","b")';
    const line = { asOf: "2026-03-01T12:00:00Z", values: { height: 1 }, stale: [], flagged: [], from };
    expect(restoredRows(line, "en", 1).fields.height.source.content).toEqual({ kind: "text", text: from });
  });
});
