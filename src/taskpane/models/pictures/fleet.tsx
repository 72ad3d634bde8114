import { Columns } from "./columns";
import { Picture } from "./picture";

/** Margin of each row of the fleet, in thousand USD a day; one should stop. */
const MARGINS = [19.1, 5.2, -3.6, 9.7, 7, 1.6];

export const FleetPicture = ({ title }: { readonly title: string }) => (
  <Picture title={title}>
    <Columns values={MARGINS} low={-4} high={19.1} isBad={(margin) => margin < 0} />
  </Picture>
);
