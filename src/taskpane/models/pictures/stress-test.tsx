import { Columns, Level } from "./columns";
import { Picture, upward } from "./picture";

/** Hashprice of named days, in USD/PH/day. */
const DAYS = [55.2, 38.7, 52.6, 27, 34, 28];
/** Below it, the fleet's least efficient machines stop. */
const STOPS = 46.6;

export const StressTestPicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    <Columns values={DAYS} low={0} high={58} isBad={(hashprice) => hashprice < STOPS} />
    <Level at={upward(0, 58)(STOPS)} look="threshold" />
  </Picture>
);
