import * as z from "zod/mini";

// Content security policies forbid the code that zod would otherwise write for itself.
z.config({ jitless: true });

/** The only version of the format so far; another one is refused. */
export const SNAPSHOT_VERSION = 1;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const positive = () => z.number().check(z.positive());
const notNegative = () => z.number().check(z.nonnegative());
const whole = () => z.int().check(z.nonnegative());
const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const unixTime = () => between(1_230_768_000, 7_258_118_400);

/** A moment in UTC, such as 2026-02-12T23:59:00Z, of the years that there can be figures of. */
const utc = z.iso.datetime().check(z.refine((moment) => moment >= "2009" && moment < "2200"));

const bilingual = (longest: number) => z.object({ en: text(longest), "zh-CN": text(longest) });

/** A name is the same in every language. */
const sourceSchema = z.object({
  text: z.union([text(200), bilingual(200)]),
  url: z.optional(z.url({ protocol: /^https$/ })),
});

/** Good; stale: older than it should be; flagged: sources disagree, or the figure is not observed. */
const statusSchema = z.enum(["good", "stale", "flagged"]);

/** What merging noticed about a figure: the id of a sentence, and what its placeholders stand for. */
const findingSchema = z.object({
  id: z.string().check(z.regex(/^market\.finding\.[a-z_]{1,40}$/)),
  values: z.record(text(40), z.union([z.number(), text(200)])),
});

const evidence = {
  source: sourceSchema,
  note: z.optional(bilingual(1000)),
  findings: z.optional(z.array(findingSchema).check(z.maxLength(20))),
  status: statusSchema,
};

const field = <const Unit extends string>(unit: Unit, value: z.ZodMiniNumber) =>
  z.object({ value, unit: z.literal(unit), observedAt: utc, ...evidence });

/** The fields, in the order in which sheets show them. */
const fieldsSchema = z.object({
  btc_price: field("USD/BTC", positive()),
  /** Beside the price in dollars, never part of it. */
  btc_usdt: z.optional(field("USDT/BTC", positive())),
  all_time_high: field("USD/BTC", positive()),
  /** Of the tip. */
  height: field("blocks", whole()),
  /** Header time of the tip. */
  tip_time: z.optional(field("UTC", unixTime())),
  difficulty: field("ratio", between(1, 1e30)),
  /** Header time of the period's first block, Unix seconds. */
  period_start_time: field("UTC", unixTime()),
  period_start_height: field("blocks", whole()),
  /** Header time of the block 503 before the tip; in the first quarter of a period only. */
  window_start_time: z.optional(field("UTC", unixTime())),
  /** The previous retarget: −0.11 is 11% less difficulty. */
  previous_change: field("fraction", between(-0.75, 3)),
  /** Mean transaction fees of the last 144 blocks. */
  block_fees: field("BTC/block", notNegative()),
  subsidy: field("BTC/block", positive()),
  hashrate_3d: field("EH/s", positive()),
  /** Computed from price, difficulty, fees and subsidy. */
  hashprice: field("USD/PH/day", positive()),
  /** What an index itself prints. */
  hashprice_index: z.optional(field("USD/PH/day", positive())),
  /** What the day's coins are worth over the mean of a year. */
  puell_multiple: z.optional(field("ratio", positive())),
  /** 0 is extreme fear, 100 extreme greed. */
  fear_greed: z.optional(field("0–100", between(0, 100))),
});

/** What somebody published as the cost of a coin, with what it takes to carry it to another difficulty. */
const productionCostSchema = z.object({
  model: bilingual(1000),
  author: text(100),
  /** USD/BTC. */
  cost: positive(),
  unit: z.literal("USD/BTC"),
  /** The day of publication. */
  published: z.iso.date(),
  /** The difficulty that the cost was computed at. */
  difficulty: between(1, 1e30),
  /** Percent of cost per percent of difficulty. */
  elasticity: between(0, 2),
  ...evidence,
});

const snapshotSchema = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  asOf: utc,
  fields: fieldsSchema,
  productionCosts: z.array(productionCostSchema).check(z.maxLength(50)),
});

/** The market at one moment, each figure with its unit, its source and its time. */
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Fields = Snapshot["fields"];
export type FieldId = keyof Fields;
export type Field = NonNullable<Fields[FieldId]>;
export type ProductionCost = Snapshot["productionCosts"][number];
export type Source = z.infer<typeof sourceSchema>;
export type NotedFinding = z.infer<typeof findingSchema>;
export type Status = z.infer<typeof statusSchema>;

export const FIELD_IDS = Object.keys(fieldsSchema.shape) as readonly FieldId[];

/** Ids of the sentences that say why a snapshot is refused. */
export type SnapshotProblemId = "market.unreadable" | "market.unknown_version";

/** Thrown where something is not a snapshot that this version can read. */
export class SnapshotProblem extends Error {
  constructor(
    readonly id: SnapshotProblemId,
    /** What the sentence's placeholders stand for. */
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${id} ${JSON.stringify(values)}`);
    this.name = "SnapshotProblem";
  }
}

/** The snapshot that a file or an answer holds, checked; throws a SnapshotProblem. What the format does not know is left out. */
export function readSnapshot(json: unknown): Snapshot {
  const { data: head } = z.object({ version: z.number() }).safeParse(json);
  if (head && head.version !== SNAPSHOT_VERSION) {
    throw new SnapshotProblem("market.unknown_version", { version: String(head.version) });
  }
  const { data, error } = snapshotSchema.safeParse(json);
  if (data) return data;
  throw new SnapshotProblem("market.unreadable", { place: error.issues[0]?.path.join(".") || "version" });
}
