import { sentenceOf } from "../../src/functions/errors";

describe("a sentence about a refused argument", () => {
  const about = (value: string) => sentenceOf("en", { id: "argument.text", parameter: "hashprice", values: { value } });

  it("repeats the text of the cell", () => {
    expect(about("40 $")).toContain('hashprice is the text "40 $", not a number.');
  });

  it("repeats no more of a long text than fits a message, and no half of a character", () => {
    expect(about("x".repeat(5000))).toContain(`"${"x".repeat(80)}…"`);
    expect(about("😀".repeat(5000))).toContain(`"${"😀".repeat(80)}…"`);
  });
});
