import { retarget } from "../../../core/retarget";
import { isValidBits } from "../../../core/target";
import { declare } from "../../declaration";
import { refuse, Refusal } from "../../errors";
import { bits, firstTime, lastTime } from "../../vocabulary";

export const RETARGET = declare({
  id: "RETARGET",
  family: "network",
  parameters: [bits, firstTime, lastTime],
  result: { shape: "number", unit: "nBits" },
  compute: (bits, firstTime, lastTime) => {
    if (!isValidBits(bits)) {
      throw new Refusal("#VALUE!", { id: "argument.bits_target", values: { value: bits }, parameter: "bits" });
    }
    if (lastTime < firstTime) refuse("retarget.order");
    return retarget(bits, firstTime, lastTime);
  },
  plain: null,
});
