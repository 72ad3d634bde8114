import type { Language } from "../../functions/language";
import type { Evaluate } from "../../workbook/results/run-result";
import { explain, readExplainable } from "../explain/explain";

/** Works out a call of ours as Excel would, and says in the reader's language why it cannot. */
export const evaluateCall =
  (language: Language, cannot: string): Evaluate =>
  (formula, readings) => {
    const explainable = readExplainable(formula);
    const outcome = explainable && explain(explainable, readings, language).calls[0]?.outcome;
    if (outcome?.kind === "error") return { kind: "refused", sentence: outcome.sentence };
    const table = outcome?.answer;
    return Array.isArray(table) ? { kind: "table", table } : { kind: "refused", sentence: cannot };
  };
