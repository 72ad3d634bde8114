import { FOUR, MONEY, ONE, TWO, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import { AMOUNT } from "../building/rules";

/** Room for this many leases. */
const ROOM = 9;

/**
 * What miners' leases with AI/HPC tenants were announced to bring: landlord / tenant and date, contracted USD, years,
 * critical MW, gross MW where told, address of the announcement or its report.
 */
const PUBLISHED = [
  [
    "TeraWulf / Fluidstack, 2025-08-14",
    3.7e9,
    10,
    200,
    250,
    "https://investor.wedbush.com/wedbush/article/gnwcq-2025-8-14-terawulf-signs-200-mw-10-year-ai-hosting-agreements-with-fluidstack",
  ],
  [
    "Galaxy / CoreWeave, 2025-08-15",
    15e9,
    15,
    526,
    800,
    "https://www.stocktitan.net/news/GLXY/galaxy-closes-1-4-billion-project-financing-facility-to-accelerate-m1g6nrtnwvpm.html",
  ],
  [
    "Core Scientific / CoreWeave, 2024-10-22",
    8.7e9,
    12,
    500,
    0,
    "https://www.sec.gov/Archives/edgar/data/1839341/000162828024043341/corescientifichpcoption3re.htm",
  ],
  [
    "Cipher / Fluidstack, 2025-09-25",
    3e9,
    10,
    168,
    0,
    "https://www.ainvest.com/news/strategic-energy-allocation-long-term-yield-cipher-mining-ai-hosting-agreement-redefines-crypto-mining-future-2509",
  ],
  [
    "Cipher / AWS, 2025-11-03",
    5.5e9,
    15,
    300,
    0,
    "https://parameter.io/cipher-mining-cifr-stock-amazon-web-services-partnership-delivers-5-5-billion-ai-deal",
  ],
] as const;

/** What published leases bring on average, USD per critical MW and year. */
export interface PublishedLeases {
  readonly average: Formula;
}

/** The sheet of published leases, brought to the units in which an offer is quoted. */
export function publishedLeases(model: ModelBuilder): PublishedLeases {
  const sheet = model.sheet("model.hosting.leases.title", "model.sheet.leases", [44, 18, 14, 14, 14, 18, 16, 14, 120]);
  sheet.note("model.hosting.leases.note");
  sheet.skip();
  const records = new Records(sheet, ROOM);
  const column = (at: number) => PUBLISHED.map((row) => row[at] as string | number);
  records.input("model.hosting.deal", "–", WHOLE, column(0));
  const usd = records.input("model.hosting.contracted", "USD", unlessZero(MONEY), column(1), AMOUNT);
  const years = records.input("model.hosting.years", "years", unlessZero(ONE), column(2), AMOUNT);
  const critical = records.input("model.hosting.critical", "MW", unlessZero(ONE), column(3), AMOUNT);
  const gross = records.input("model.hosting.gross", "MW", unlessZero(ONE), column(4), AMOUNT);
  const rent = records.formula(
    "model.hosting.rent_mw",
    "USD/MW-year",
    unlessZero(MONEY),
    f`IF(${years.each}*${critical.each}>0,${usd.each}/(${years.each}*${critical.each}),0)`,
  );
  records.formula("model.hosting.rent_kw", "USD/kW-month", unlessZero(TWO), f`${rent.each}/(12*1000)`);
  records.formula(
    "model.hosting.gross_critical",
    "ratio",
    unlessZero(FOUR),
    f`IF(${critical.each}>0,${gross.each}/${critical.each},0)`,
  );
  records.input("model.fleet.source", "–", WHOLE, column(5));
  sheet.skip();
  const average = sheet.value(
    "model.hosting.average",
    "USD/MW-year",
    MONEY,
    f`SUM(${usd.all})/SUMPRODUCT(${years.all},${critical.all})`,
  );
  return { average };
}
