import { refuse } from "../../errors";
import { nearest } from "../../nearest";
import type { Parameter } from "../../parameter";
import { parameterWords } from "../../sentences";

/** The same for "Power price", "power_price" and "POWER-PRICE". */
const plainly = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** The position of the parameter that people call so, by its id or its word in either language; -1 where there is none. */
export function positionOf(name: string, parameters: readonly Parameter[]): number {
  const wanted = plainly(name);
  return parameters.findIndex((parameter) => parameterWords(parameter.name).some((word) => plainly(word) === wanted));
}

/** The position of the parameter that people call so, or a refusal that names the nearest. */
export function requiredPositionOf(value: string, parameters: readonly Parameter[], output: string): number {
  const position = positionOf(value, parameters);
  if (position >= 0) return position;
  const near = nearest(
    value,
    parameters.map(({ name }) => ({ name, words: parameterWords(name) })),
  );
  return refuse("sensitivity.parameter", { value, output, near });
}
