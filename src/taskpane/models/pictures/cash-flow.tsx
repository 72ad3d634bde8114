import { Level } from "./columns";
import { HEIGHT, Picture, across, pointsOf, upward } from "./picture";

/** Cumulative cash, every third month, in million USD. */
const CASH = [
  -42, -37.6, -32.9, -28.1, -23.1, -17.7, -12.2, -6.4, -0.5, 3.9, 5, 6.2, 7.5, 9, 10.6, 12.3, 14.2, 16.3, 18.5, 20.9,
  23.4,
];
/** Where among them the subsidy halves. */
const HALVING = 8.7;
/** How wide a simulation's outcomes spread: it grows with the square root of time. */
const SPREADS = [9, 4.5];

const x = across(0, CASH.length - 1);
const y = upward(-46, 58);

const shifted = (spread: number) => CASH.map((cash, index) => [x(index), y(cash + spread * Math.sqrt(index))] as const);

export const CashFlowPicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    {SPREADS.map((spread) => (
      <polygon key={spread} class="fan" points={pointsOf([...shifted(spread), ...shifted(-spread / 2).reverse()])} />
    ))}
    <Level at={y(0)} />
    <path class="threshold" d={`M${x(HALVING)} 0V${HEIGHT}`} />
    <polyline class="line" points={pointsOf(shifted(0))} />
  </Picture>
);
