import { Picture, across, pointsOf, upward } from "./picture";

/** Net income of a megawatt over hashprice: a lease pays the same whatever the hashprice, mining follows it. */
const LOW = 20;
const HIGH = 90;
const LEASE = 0.95;
const mining = (hashprice: number): number => ((hashprice - 18) * 0.365) / 17.5;
const INDIFFERENT = 18 + (LEASE * 17.5) / 0.365;

const x = across(LOW, HIGH);
const y = upward(-0.1, 1.6);

export const MiningOrHostingPicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    <polygon
      class="gain"
      points={pointsOf([
        [x(INDIFFERENT), y(LEASE)],
        [x(HIGH), y(mining(HIGH))],
        [x(HIGH), y(LEASE)],
      ])}
    />
    <polyline
      class="other"
      points={pointsOf([
        [x(LOW), y(LEASE)],
        [x(HIGH), y(LEASE)],
      ])}
    />
    <polyline
      class="line"
      points={pointsOf([
        [x(LOW), y(mining(LOW))],
        [x(HIGH), y(mining(HIGH))],
      ])}
    />
    <circle class="mark" cx={x(INDIFFERENT)} cy={y(LEASE)} r="4" />
  </Picture>
);
