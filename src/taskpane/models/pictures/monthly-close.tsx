import { Columns, Level } from "./columns";
import { Picture, upward } from "./picture";

/** Cost of a coin, each tier containing the one before, in thousand USD. */
const TIERS = [44.1, 41.1, 77, 84.4, 132.3];
const PRICE = 67.8;

export const MonthlyClosePicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    <Columns values={TIERS} low={0} high={135} isBad={(cost) => cost > PRICE} />
    <Level at={upward(0, 135)(PRICE)} look="threshold" />
  </Picture>
);
