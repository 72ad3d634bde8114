import { forecastAdjustment } from "../../../core/forecast";
import { declare } from "../../declaration";
import { serialOf } from "../../time";
import { asOf, epochStart, height, previousChange, tipTime, windowStart } from "../../vocabulary";
import { compactDifficulty } from "./compact-difficulty";
import { checkPeriod } from "./period";

const HEADINGS = ["Change", "Low", "High", "Next difficulty", "Blocks left", "Date UTC", "Locked in"] as const;

export const DIFF_FORECAST = declare({
  id: "DIFF_FORECAST",
  family: "network",
  parameters: [compactDifficulty, epochStart, height, asOf, windowStart, previousChange, tipTime],
  result: { shape: "table", unit: "" },
  compute: (difficulty, epochStart, height, asOf, windowStart, previousChange, tipTime) => {
    checkPeriod(epochStart, height, asOf, windowStart, tipTime);
    const { change, low, high, nextDifficulty, blocksLeft, time, lockedIn } = forecastAdjustment(
      difficulty,
      epochStart,
      height,
      asOf,
      windowStart,
      previousChange,
      tipTime,
    );
    return [[...HEADINGS], [change, low ?? "n/a", high ?? "n/a", nextDifficulty, blocksLeft, serialOf(time), lockedIn]];
  },
  plain: null,
});
