import { declarations } from "../../src/functions/catalogue";
import { templateOf } from "../../src/formula/template";

/** What every function becomes in plain Excel, with all of its arguments and with the required ones alone. */
export function plainForms(): Record<string, string> {
  const forms = declarations.flatMap((declaration) => {
    const { id, parameters } = declaration;
    const names = parameters.map(({ name }) => name);
    const required = parameters.map(({ optional }) => !optional);
    const form = (given: readonly boolean[]): [string, string][] => {
      const text = templateOf(declaration, given)?.syntax.source;
      return text ? [[`${id}(${names.filter((_, index) => given[index]).join(",")})`, text]] : [];
    };
    return [...form(required), ...form(parameters.map(() => true))];
  });
  return Object.fromEntries(forms);
}
