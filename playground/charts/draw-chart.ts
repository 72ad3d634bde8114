import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import type { ChartConfiguration, ScriptableContext } from "chart.js";
import type { ChartType } from "../objects/chart-registry";
import { formatValue } from "./chart-picture";
import type { ChartPicture } from "./chart-picture";
import { wrap } from "./wrap";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement);
Chart.register(PointElement, Title, Tooltip);

/** Excel's own six; its next six are shades of these, so others take their place, and no two of twelve look alike. */
const OFFICE_COLORS = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const MORE_COLORS = ["#C00000", "#7F7F7F", "#BF9000", "#00A79D", "#8C564B", "#3A3A3A"];
const PALETTE = [...OFFICE_COLORS, ...MORE_COLORS];

const TEXT = "#595959";
const GRID = "#D9D9D9";
const TITLE_SIZE = 14;
const TEXT_SIZE = 12;
const LINE_HEIGHT = 1.3;
/** What the legend and the axes leave to a title at a side, roughly. */
const SIDE_SHARE = 0.7;
const PADDING = 12;
/** Up to so many columns are all named. */
const ALL_NAMED = 16;

const KINDS = { Line: "line", ColumnClustered: "bar" } as const satisfies Record<ChartType, string>;

type Kind = (typeof KINDS)[ChartType];

export interface DrawnChart {
  readonly show: (picture: ChartPicture) => void;
  readonly destroy: () => void;
}

/** Draws a chart as Excel would, and anew whenever it is shown another picture. */
export function drawChart(canvas: HTMLCanvasElement, first: ChartPicture): DrawnChart {
  let picture = first;
  const wrapAgain = (resized: Chart, { width, height }: Size) => {
    resized.options = optionsOf(picture, width, height, wrapAgain);
  };
  const size = canvas.getBoundingClientRect();
  const chart = new Chart<Kind, (number | null)[], string>(canvas, {
    type: KINDS[first.type],
    data: dataOf(first),
    options: optionsOf(first, size.width, size.height, wrapAgain),
  });
  return {
    show: (next) => {
      picture = next;
      Object.assign(chart.config, { type: KINDS[next.type] });
      chart.data = dataOf(next);
      chart.options = optionsOf(next, chart.width, chart.height, wrapAgain);
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}

type Config = ChartConfiguration<Kind, (number | null)[], string>;

const dataOf = ({ labels, series }: ChartPicture): Config["data"] => ({
  labels: [...labels],
  datasets: series.map(({ name, values, color: own }, index) => {
    const color = own ?? PALETTE[index % PALETTE.length];
    return { label: name, data: [...values], backgroundColor: color, borderColor: color };
  }),
});

/** A number between two gaps makes no line, so it is drawn as a point. */
function loneRadius({ dataset, dataIndex }: ScriptableContext<Kind>): number {
  const hasNumber = (index: number) => typeof dataset.data[index] === "number";
  return hasNumber(dataIndex) && !hasNumber(dataIndex - 1) && !hasNumber(dataIndex + 1) ? 3 : 0;
}

type Options = NonNullable<Config["options"]>;

interface Size {
  readonly width: number;
  readonly height: number;
}

type OnResize = (chart: Chart, size: Size) => void;

function optionsOf(picture: ChartPicture, width: number, height: number, onResize: OnResize): Options {
  const format = (value: unknown) => (typeof value === "number" ? formatValue(picture.format, value) : "");
  const axisTitle = (text: string | undefined, length: number) => ({
    display: Boolean(text),
    text: text ? wrap(text, length, TEXT_SIZE) : "",
    color: TEXT,
    font: { size: TEXT_SIZE, lineHeight: LINE_HEIGHT },
  });
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    onResize,
    layout: { padding: PADDING },
    elements: { line: { borderWidth: 2.25 }, point: { radius: loneRadius, hoverRadius: 4 } },
    interaction: { mode: "index", intersect: false },
    plugins: {
      title: {
        display: picture.title !== undefined,
        text: picture.title === undefined ? "" : wrap(picture.title, width - 2 * PADDING, TITLE_SIZE),
        color: TEXT,
        font: { size: TITLE_SIZE, weight: "normal", lineHeight: LINE_HEIGHT },
        padding: { bottom: PADDING },
      },
      legend: {
        display: picture.legend !== undefined,
        position: picture.legend === undefined ? "bottom" : LEGEND_POSITIONS[picture.legend],
        labels: { color: TEXT, boxWidth: 22, boxHeight: picture.type === "Line" ? 2 : 9, padding: 14 },
      },
      tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label ?? ""}: ${format(parsed.y)}` } },
    },
    scales: {
      x: {
        grid: { display: false },
        border: { color: GRID },
        title: axisTitle(picture.categoryTitle, width * SIDE_SHARE),
        ticks: { color: TEXT, autoSkip: picture.labels.length > ALL_NAMED, autoSkipPadding: 10, maxRotation: 45 },
      },
      y: {
        grid: { color: GRID },
        border: { display: false },
        title: axisTitle(picture.valueTitle, height * SIDE_SHARE),
        ticks: { color: TEXT, callback: format },
      },
    },
  };
}

const LEGEND_POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
