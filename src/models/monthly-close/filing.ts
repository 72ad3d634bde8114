import { MONEY, WHOLE, unlessZero } from "../building/formats";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import { FIGURE } from "../building/rules";
import { columnOn } from "../building/series";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { COSTS, COST_IDS } from "./tiers";
import type { Cost } from "./tiers";

/** Room for more captions and lines than the sample has. */
export const CAPTIONS = 10;
const LINES = 20;

type Caption = keyof typeof CAPTION_SAMPLE;
type Basis = "published" | "remainder" | "sample";

/** Riot's results of 1 May 2025 for the first quarter, as printed, and two captions that are invented. */
const CAPTION_SAMPLE = {
  revenueCost: ["model.close.caption.revenue_cost", 74_818_000, "published"],
  credits: ["model.close.caption.credits", -7_801_000, "published"],
  depreciation: ["model.close.caption.depreciation", 77_926_000, "published"],
  sga: ["model.close.caption.sga", 61_076_000, "sample"],
  interest: ["model.close.caption.interest", 2_308_000, "published"],
  capex: ["model.close.caption.capex", 60_000_000, "sample"],
} as const satisfies Record<string, readonly [WordId, number, Basis]>;

const LINE_SAMPLE: readonly (readonly [WordId, Caption, number, Cost | null, Basis])[] = [
  ["model.close.line.power", "revenueCost", 61_830_000, "energy", "published"],
  ["model.close.line.other", "revenueCost", 12_988_000, "site", "published"],
  ["model.close.line.credits", "credits", -7_801_000, "credits", "published"],
  ["model.close.line.machines", "depreciation", 57_062_000, "depreciation", "published"],
  ["model.close.line.other_depreciation", "depreciation", 20_864_000, null, "remainder"],
  ["model.close.line.sga", "sga", 31_500_000, "sga", "sample"],
  ["model.close.line.stock_comp", "sga", 29_576_000, "stockComp", "published"],
  ["model.close.line.interest", "interest", 2_308_000, "interest", "published"],
  ["model.close.line.sustaining", "capex", 3_600_000, "sustaining", "sample"],
  ["model.close.line.growth", "capex", 56_400_000, null, "sample"],
];

const BASES = {
  published: "model.close.basis.published",
  remainder: "model.close.basis.remainder",
  sample: "model.close.basis.sample",
} as const;

/** A filing's lines as cells. */
export interface Filing {
  readonly sheet: SheetBuilder;
  readonly caption: { readonly name: Series; readonly usd: Series };
  readonly line: { readonly name: Series; readonly caption: Series; readonly usd: Series; readonly tier: Series };
  /** The names of the lines of cost, then of what belongs to none of them. */
  readonly tiers: Series;
  /** The last of them. */
  readonly none: Formula;
}

/** The filing of one quarter: its captions with what was printed, its lines, and the line of cost that each maps to. */
export function filingOn(model: ModelBuilder): Filing {
  const sheet = model.sheet("model.close.filing.title", "model.sheet.filing", [64, 58, 30, 50, 32]);
  sheet.note("model.close.filing.note");
  sheet.section("model.close.mapping");
  const tiers = listOn(sheet, [...COST_IDS.map((cost) => COSTS[cost]), "model.close.cost.none"]);
  const none = sheet.cellOf({ row: tiers.block.row + COST_IDS.length, column: 0 }).formula;
  const word = (id: WordId) => sheet.word(id);
  const listed = (series: Series) => ({ kind: "listed", source: standing(series.all, sheet) }) as const;

  sheet.section("model.close.captions");
  const captions = new Records(sheet, CAPTIONS);
  const captionSample = Object.values(CAPTION_SAMPLE);
  const caption = {
    name: captions.input(
      "model.close.caption",
      "–",
      WHOLE,
      captionSample.map(([name]) => word(name)),
    ),
    usd: captions.input(
      "model.close.printed",
      "USD",
      unlessZero(MONEY),
      captionSample.map(([, usd]) => usd),
      FIGURE,
    ),
  };
  captions.input(
    "model.close.basis",
    "–",
    WHOLE,
    captionSample.map(([, , basis]) => word(BASES[basis])),
  );

  sheet.section("model.close.lines");
  const lines = new Records(sheet, LINES);
  const line = {
    name: lines.input(
      "model.close.line",
      "–",
      WHOLE,
      LINE_SAMPLE.map(([name]) => word(name)),
    ),
    caption: lines.input(
      "model.close.caption",
      "–",
      WHOLE,
      LINE_SAMPLE.map(([, of]) => word(CAPTION_SAMPLE[of][0])),
      listed(caption.name),
    ),
    usd: lines.input(
      "model.close.printed",
      "USD",
      unlessZero(MONEY),
      LINE_SAMPLE.map(([, , usd]) => usd),
      FIGURE,
    ),
    tier: lines.input(
      "model.close.maps_to",
      "–",
      WHOLE,
      LINE_SAMPLE.map(([, , , cost]) => word(cost ? COSTS[cost] : "model.close.cost.none")),
      listed(tiers),
    ),
  };
  lines.input(
    "model.close.basis",
    "–",
    WHOLE,
    LINE_SAMPLE.map(([, , , , basis]) => word(BASES[basis])),
  );
  return { sheet, caption, line, tiers, none };
}

/** Names in a column, which lists and formulas point at. */
function listOn(sheet: SheetBuilder, names: readonly WordId[]): Series {
  const first = { row: sheet.row, column: 0 };
  for (const name of names) sheet.text(sheet.word(name), "label");
  return columnOn(sheet.name, first, names.length);
}

/** A range as the rules of its own sheet write it. */
const standing = (range: Formula, { name }: SheetBuilder): string =>
  range({ row: 0, column: 0, sheet: name, index: 0 });
