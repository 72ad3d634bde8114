import { FIRST } from "../building/columns";
import { BESIDE_FIGURES, textCell } from "../cells";
import { WHOLE } from "../building/formats";
import { f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import { inputOf } from "../building/given";
import type { ModelBuilder } from "../building/model-builder";
import { unitWord } from "../building/unit";
import { OPEN_CLAIMS, VERDICTS, claimsOf } from "./claims";
import type { Claim } from "./claims";
import { factsOn } from "./facts";

const [FOUND, TOLERANCE, CONSISTENT, VERDICT, WHY] = [FIRST + 1, FIRST + 2, FIRST + 3, FIRST + 4, FIRST + 5];

/** The article of 12 February 2026, claim by claim: what it says, what the formulas say, and why they differ. */
export function articleSheet(model: ModelBuilder): {
  /** Claims called reproduced that the formulas contradict, and the other way round. */
  readonly misjudged: Formula;
} {
  const sheet = model.sheet("model.article.title", "model.sheet.article", [48, 14, 20, 20, 12, 14, 22, 88]);
  sheet.note("model.article.note");
  sheet.section("model.article.facts");
  const facts = factsOn(sheet);
  sheet.section("model.article.worked_out");
  const claims = claimsOf(facts).map((claim) => ({
    ...claim,
    found: sheet.value(claim.claim, claim.unit, claim.numberFormat, claim.found),
  }));
  sheet.section("model.article.claims");
  sheet.headings("model.article.claim", [
    sheet.word("model.article.claimed"),
    sheet.word("model.article.found"),
    sheet.word("model.checks.tolerance"),
    sheet.word("model.article.consistent"),
  ]);
  const headings = sheet.row - 1;
  sheet.put(
    { row: headings, column: VERDICT },
    textCell(sheet.word("model.article.verdict"), "heading", BESIDE_FIGURES),
  );
  sheet.put({ row: headings, column: WHY }, textCell(sheet.word("model.article.why"), "heading"));
  const first = sheet.row;
  const format = `[=1]"${sheet.word("model.article.yes")}";[=0]"${sheet.word("model.article.no")}";`;
  const write = ({ claim, why, unit, numberFormat, claimed, found, tolerance, verdict }: Claim, row: number): void => {
    sheet.put({ row, column: 0 }, textCell(sheet.word(claim), "label", { wrap: true }));
    sheet.put({ row, column: 1 }, textCell(unitWord(sheet.language, unit), "unit"));
    sheet.put({ row, column: FIRST }, inputOf(claimed, numberFormat));
    sheet.putFormula({ row, column: FOUND }, 0, numberFormat, found);
    sheet.put({ row, column: TOLERANCE }, inputOf(tolerance, numberFormat));
    const at = (column: number) => sheet.cellOf({ row, column }).address;
    sheet.putFormula(
      { row, column: CONSISTENT },
      0,
      format,
      f`IF(ABS(${at(FIRST)}-${at(FOUND)})<=${at(TOLERANCE)},1,0)`,
    );
    sheet.put({ row, column: VERDICT }, textCell(sheet.word(VERDICTS[verdict]), "label", BESIDE_FIGURES));
    sheet.put({ row, column: WHY }, textCell(sheet.word(why), "note", { wrap: true }));
  };
  claims.forEach((claim, index) => write(claim, first + index));
  const column = { row: first, column: CONSISTENT, rows: claims.length, columns: 1 };
  const address = sheet.cellOf(column).address;
  sheet.highlight({ ...column, formula: `=${address}=0`, look: "bad" });
  sheet.highlight({ ...column, formula: `=${address}=1`, look: "good" });
  for (const { claim, why, verdict } of OPEN_CLAIMS) {
    const row = sheet.row;
    sheet.put({ row, column: 0 }, textCell(sheet.word(claim), "label", { wrap: true }));
    sheet.put({ row, column: VERDICT }, textCell(sheet.word(VERDICTS[verdict]), "label", BESIDE_FIGURES));
    sheet.put({ row, column: WHY }, textCell(sheet.word(why), "note", { wrap: true }));
  }
  sheet.section("model.article.sum");
  const reproduced = first + claims.findIndex(({ verdict }) => verdict === "reproduced");
  const verdicts = rangeAt(sheet.name, { ...column, column: VERDICT });
  const called = f`(${verdicts}=${sheet.cellOf({ row: reproduced, column: VERDICT }).formula})`;
  const agreeing = f`(${rangeAt(sheet.name, column)}=1)`;
  return {
    misjudged: sheet.value("model.article.misjudged", "rows", WHOLE, f`SUMPRODUCT((${called}<>${agreeing})*1)`),
  };
}
