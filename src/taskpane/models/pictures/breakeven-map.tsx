import { HEIGHT, Picture, WIDTH } from "./picture";

const PRICES = Array.from({ length: 16 }, (_, column) => 0.03 + column * 0.004);
const EFFICIENCIES = Array.from({ length: 6 }, (_, row) => 12 + row * 4);
/** After the pool fee, in USD/PH/day. */
const HASHPRICE = 33.7;
const margin = (price: number, efficiency: number): number => HASHPRICE - 24 * efficiency * price;
/** The darkest cells are this far from zero. */
const DARKEST = 24;

/** The row and column of each site. */
const SITES = [
  [1, 4],
  [3, 4],
  [5, 8],
  [2, 2],
  [0, 5],
] as const;

const [width, height] = [WIDTH / PRICES.length, HEIGHT / EFFICIENCIES.length];

export const BreakevenMapPicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    {EFFICIENCIES.map((efficiency, row) =>
      PRICES.map((price, column) => (
        <Cell key={`${row} ${column}`} row={row} column={column} margin={margin(price, efficiency)} />
      )),
    )}
    {SITES.map(([row, column]) => (
      <circle key={column} class="mark" cx={(column + 0.5) * width} cy={(row + 0.5) * height} r="4" />
    ))}
  </Picture>
);

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly margin: number;
}

function Cell({ row, column, margin: value }: CellProps) {
  const strength = 0.15 + 0.85 * Math.min(1, Math.abs(value) / DARKEST);
  return (
    <rect
      class={value < 0 ? "bad" : "good"}
      x={column * width + 0.5}
      y={row * height + 0.5}
      width={width - 1}
      height={height - 1}
      fill-opacity={strength.toFixed(2)}
    />
  );
}
