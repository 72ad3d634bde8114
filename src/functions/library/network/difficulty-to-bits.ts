import { difficultyToBits } from "../../../core/difficulty";
import { declare } from "../../declaration";
import { compactDifficulty } from "./compact-difficulty";

export const DIFFICULTY_TO_BITS = declare({
  id: "DIFFICULTY_TO_BITS",
  family: "network",
  parameters: [compactDifficulty],
  result: { shape: "number", unit: "nBits" },
  compute: difficultyToBits,
  // The target has `size` bytes; one that rounds up to 2^23 takes one more, which the factor 1-2^-24 sees to.
  plain: (difficulty) => {
    const size = `(INT((209+LOG(65535/(${difficulty}*(1-2^-24)),2))/8)+1)`;
    return `${size}*2^24+ROUND(65535*2^208/${difficulty}/256^(${size}-3),0)`;
  },
});
