import { NAMESPACE } from "./call-name";
import { scanSyntax } from "./scan";
import { splice } from "./splice";
import { readSyntax } from "./syntax";

/** The formula with our functions spelled as they are typed, not as a file saved without the add-in has them. */
export function respell(formula: string): string {
  const syntax = /MINING/i.test(formula) ? readSyntax(formula) : null;
  if (!syntax) return formula;
  const saved = scanSyntax(syntax).calls.filter((call) => call.saved);
  return splice(
    formula,
    { start: 0, end: formula.length },
    saved.map(({ id, name }) => ({ at: name, text: NAMESPACE + id })),
  );
}
