import { readSyntax, tokensOf } from "../../src/formula/syntax";

describe("the tokens of an argument", () => {
  it.each(["A1", "(A1)", "-A1", "((LET(C,A1,C*2)))", " A1 ", "'[Book.xlsx]Sheet 1'!A1", '"=A1"', "{1,2}"])(
    "%s stand where they are in its text",
    (source) => {
      for (const { loc, value } of tokensOf(source)) expect(source.slice(loc[0], loc[1])).toBe(value);
      expect(
        tokensOf(source)
          .map(({ value }) => value)
          .join(""),
      ).toBe(source);
    },
  );

  it("can be read where a parenthesis comes before a name like a row or column", () => {
    expect(readSyntax("((LET(x,INDEX(A1:B9,2,IF(A9>0,A1,C)),x*2))*2)")).not.toBeNull();
  });
});
