import { bitsToDifficulty } from "../../../core/difficulty";
import { declare } from "../../declaration";
import { Refusal } from "../../errors";
import { bits } from "../../vocabulary";

const LARGEST_EXPONENT = 34;

export const BITS_TO_DIFFICULTY = declare({
  id: "BITS_TO_DIFFICULTY",
  family: "network",
  parameters: [bits],
  result: { shape: "number", unit: "" },
  compute: (bits) => {
    // A zero target, or one of more than 256 bits; the sign bit counts as a digit here, as in Bitcoin Core.
    if ((bits & 0xffffff) === 0 || bits >>> 24 > LARGEST_EXPONENT) {
      throw new Refusal("#VALUE!", { id: "argument.bits_target", values: { value: bits }, parameter: "bits" });
    }
    return bitsToDifficulty(bits);
  },
  plain: (bits) => {
    const number = `IF(ISNUMBER(${bits}),${bits},HEX2DEC(MID(TRIM(${bits}),3,8)))`;
    return `65535/MOD(${number},2^24)*256^(29-INT(${number}/2^24))`;
  },
});
