import { declarations } from "../../src/functions/catalogue";
import type { AnyDeclaration } from "../../src/functions/declaration";
import { relink } from "../../src/formula/relink";
import { nodesOf } from "../../src/formula/walk";
import { templateOf } from "../../src/formula/template";
import { translatable } from "./arbitraries";
import { translated } from "./translated";

const named = (list: readonly AnyDeclaration[]) => list.map((declaration) => [declaration.id, declaration] as const);
const required = ({ parameters }: AnyDeclaration) => parameters.filter(({ optional }) => !optional).length;

/** Each way to leave arguments out: at the end, and any one of them. */
function* ways(declaration: AnyDeclaration): Generator<boolean[]> {
  const { parameters } = declaration;
  for (let count = required(declaration); count <= parameters.length; count += 1) {
    yield Array<boolean>(count).fill(true);
    for (let gap = required(declaration); gap < count; gap += 1)
      yield Array.from({ length: count }, (_, at) => at !== gap);
  }
}

describe("the plain form of", () => {
  it.each(named(translatable))("%s shows every argument, so that it can be found again", (_, declaration) => {
    for (const given of ways(declaration)) {
      const { uses } = templateOf(declaration, given)!;
      expect([...uses.keys()].sort()).toEqual(
        declaration.parameters
          .filter((_, index) => given[index])
          .map(({ name }) => name)
          .sort(),
      );
    }
  });

  it.each(named(translatable))("%s is read the same with any default in its place", (_, declaration) => {
    for (const given of ways(declaration)) {
      const args = given.map((is, index) => (is ? `Inputs!$B$${index + 1}` : ""));
      const call = `=MINING.${declaration.id}(${args.join(",")})`;
      expect(relink(translated(call))).toEqual({ formula: call, restored: [declaration.id], edited: [] });
    }
  });

  it.each(named(translatable))("%s calculates in any Excel since 2010, in LibreOffice and in WPS", (_, declaration) => {
    const template = templateOf(declaration, Array<boolean>(declaration.parameters.length).fill(true))!;
    for (const node of nodesOf(template.syntax.tree)) {
      expect(node.type).not.toMatch(/^L(?:et|ambda)/);
      if (node.type === "CallExpression") expect(EVERYWHERE).toContain(node.callee.name);
    }
  });

  it.each(named(translatable))(
    "%s has no name of a parameter that reads as a cell or as a number",
    (_, declaration) => {
      const template = templateOf(declaration, Array<boolean>(declaration.parameters.length).fill(true))!;
      for (const node of nodesOf(template.syntax.tree))
        if (node.type === "ReferenceIdentifier") expect(node.kind).toBe("name");
    },
  );

  it("is there for most functions that fill one cell", () => {
    const scalar = declarations.filter(({ result }) => result.shape !== "table");
    expect(translatable.length).toBeGreaterThan(scalar.length / 2);
    expect(translatable.filter(({ result }) => result.shape === "table")).toEqual([]);
  });
});

/** Functions of Excel 2007 and 2010 that the translations may use; all of them are in LibreOffice and WPS too. */
const EVERYWHERE =
  `ABS AND AVERAGE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF DATE DAY EDATE EOMONTH EXP HEX2DEC IF IFERROR INDEX
  INT IRR ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOOKUP MATCH MAX MID MIN MOD MONTH N NA NOT NPER NPV OR PMT
  POWER PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP ROWS SMALL SQRT SUM SUMIF SUMPRODUCT T TRIM TRUNC VLOOKUP YEAR`.split(
    /\s+/,
  );
