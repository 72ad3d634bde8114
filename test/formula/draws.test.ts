import { withoutDraws } from "../../src/formula/draws";

test.each([
  ["=NOW()-A1", "=46000.25-A1"],
  ["=today( )+1", "=46000+1"],
  ["=RAND()*RAND()", "=0.6180339887498949*0.6180339887498949"],
  ["=SUM(RANDBETWEEN(A1*2,NOW()),1)", "=SUM((A1*2),1)"],
  ["=RANDBETWEEN(NOW(),9)", "=(46000.25)"],
  ["=RANDBETWEEN(,9)", "=RANDBETWEEN(,9)"],
  ['="NOW()"&known&Rand_up(2)', '="NOW()"&known&Rand_up(2)'],
])("%s has numbers in place of the time and of chance: %s", (formula, settled) => {
  expect(withoutDraws(formula, 46000.25)).toBe(settled);
});
