import { revenueDifficultyGap } from "../../../core/indicators";
import { declare } from "../../declaration";
import { Refusal, refuse } from "../../errors";
import { withDefault } from "../../parameter";
import { dailyDifficulty, dailyRevenueUsd, days } from "../../vocabulary";
import { requireDays } from "./require-days";

export const REVENUE_DIFFICULTY_GAP = declare({
  id: "REVENUE_DIFFICULTY_GAP",
  family: "indicators",
  parameters: [dailyRevenueUsd, dailyDifficulty, withDefault(days, 30)],
  result: { shape: "number", unit: "" },
  compute: (dailyRevenueUsd, dailyDifficulty, days) => {
    if (!Number.isInteger(days)) {
      throw new Refusal("#VALUE!", { id: "argument.not_whole", values: { value: days }, parameter: "days" });
    }
    const [revenues, difficulties] = [dailyRevenueUsd.length, dailyDifficulty.length];
    if (revenues !== difficulties) refuse("gap.days_differ", { revenues, difficulties });
    requireDays("daily_revenue_usd", dailyRevenueUsd, 2 * days);
    return revenueDifficultyGap(dailyRevenueUsd, dailyDifficulty, days);
  },
  plain: null,
});
