import { evaluateCall } from "../../../src/taskpane/models/evaluate-call";
import { call } from "../../functions/call";

const prices = [[67_800], [68_000]];
const readings = new Map<string, (string | number | boolean)[][]>([
  ["$C$1", [[7]]],
  ["$C$2", [[100]]],
  ["$C$3", [[1]]],
  ["$C$4", [[""]]],
  ["PRICES!$A$1:$A$2", prices],
]);
const simulate = (seed: string, paths: string, canStop: string) =>
  `=MINING.SIMULATE(${seed},${paths},46082,2,936000,Prices!$A$1:$A$2,125864590119494,100,0.05,20,0.6,,,,,,,,,,$C$4,${canStop})`;
const evaluate = evaluateCall("en", "Not yet.");

describe("a call that is worked out in the pane", () => {
  it("gives what the function gives for what its references hold", () => {
    const args = [7, 100, 46082, 2, 936000, prices, 125864590119494, 100, 0.05, 20, 0.6];
    expect(evaluate(simulate("$C$1", "$C$2", "$C$3=1"), readings)).toEqual({
      kind: "table",
      table: call("SIMULATE", args),
    });
  });

  it("hands on the sentence of a refusal in the reader's language", () => {
    expect(evaluate(simulate("$C$1", "5", "$C$3=1"), readings)).toEqual({
      kind: "refused",
      sentence: expect.stringMatching(/paths/),
    });
    expect(evaluateCall("zh-CN", "")(simulate("$C$1", "5", "$C$3=1"), readings)).toEqual({
      kind: "refused",
      sentence: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  it("says that it cannot where a cell is not there or is left to Excel", () => {
    for (const formula of [simulate("$Z$9", "$C$2", "TRUE"), simulate("$C$1", "ROUND($C$2,0)", "TRUE")]) {
      expect(evaluate(formula, readings)).toEqual({ kind: "refused", sentence: "Not yet." });
    }
  });
});
