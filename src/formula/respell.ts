import { NAMESPACE } from "./call-name";
import { scan } from "./scan";
import { splice } from "./splice";

/** The formula with our functions spelled as they are typed, not as a file saved without the add-in has them. */
export function respell(formula: string): string {
  const calls = scan(formula).calls.filter(({ saved }) => saved);
  return splice(
    formula,
    { start: 0, end: formula.length },
    calls.map(({ id, at: { start } }) => {
      const end = formula.indexOf("(", start);
      return { at: { start, end }, text: NAMESPACE + id };
    }),
  );
}
