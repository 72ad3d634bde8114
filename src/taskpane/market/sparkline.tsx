import { formatNumber } from "../../functions/format";
import type { Language } from "../../functions/language";
import type { FieldId } from "../../market";
import type { LogLine } from "../../models/market/log";
import { FIELD_ROWS } from "../../models/market/rows";
import { useSpeaker } from "../pane/words";
import { figureOf, momentOf } from "./figure";

const WIDTH = 280;
const HEIGHT = 40;
const EDGE = 3;

interface SparklineProps {
  readonly field: FieldId;
  readonly lines: readonly LogLine[];
}

/** How a field went over the log, by time; said in words for whoever does not see it. */
export function Sparkline({ field, lines }: SparklineProps) {
  const { language, say } = useSpeaker();
  const points = lines
    .flatMap(({ asOf, values }) => (values[field] === undefined ? [] : [{ asOf, value: values[field] }]))
    .sort((one, other) => one.asOf.localeCompare(other.asOf));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const { label, numberFormat, unit } = FIELD_ROWS[field];
  const figure = (value: number) =>
    unit === "ratio" ? trillions(language, value) : figureOf(language, { value, unit }, numberFormat);
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spoken = say("market.history.spoken", {
    field: say(label),
    first: figure(first.value),
    start: momentOf(first.asOf),
    last: figure(last.value),
    end: momentOf(last.asOf),
    low: figure(low),
    high: figure(high),
  });
  const places = placesOf(points.map(({ asOf, value }) => ({ x: Date.parse(asOf), y: value })));
  const end = places.at(-1);
  return (
    <figure class="history-chart">
      <figcaption class="sparkline-head quiet">
        <span>{say(label)}</span>
        <span>
          {figure(low)} – {figure(high)}
        </span>
      </figcaption>
      <svg
        class="sparkline"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={spoken}
      >
        <polyline
          points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          vector-effect="non-scaling-stroke"
        />
        {end && <circle cx={end.x} cy={end.y} r="2.5" />}
      </svg>
    </figure>
  );
}

/** Difficulty as it is spoken of. */
const trillions = (language: Language, value: number): string =>
  `${formatNumber(language, value / 1e12, { minimumFractionDigits: 2, maximumFractionDigits: 2 })} T`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points spread over the chart; a line that never changed runs through the middle. */
function placesOf(points: readonly Point[]): Point[] {
  const spread = (values: readonly number[], size: number, value: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high === low ? size / 2 : EDGE + ((value - low) / (high - low)) * (size - 2 * EDGE);
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return points.map(({ x, y }) => ({ x: spread(xs, WIDTH, x), y: HEIGHT - spread(ys, HEIGHT, y) }));
}
