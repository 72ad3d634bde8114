import { Refusal } from "./errors";

/**
 * The choice that a text names; case, spaces and punctuation do not matter, so that "j/th" is JTH.
 *
 * @param text - as it was typed
 * @param parameter - the parameter that it was given as
 * @param choices - each with other words for it, in capitals without spaces and punctuation
 */
export function choiceOf<Choice extends string>(
  text: string,
  parameter: string,
  choices: Readonly<Record<Choice, readonly string[]>>,
): Choice {
  const word = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z]/g, "");
  const known = Object.keys(choices) as Choice[];
  const found = known.find((choice) => choice === word || choices[choice].includes(word));
  if (found !== undefined) return found;
  const values = { value: text, choices: known.join(", ") };
  throw new Refusal("#VALUE!", { id: "choice.unknown", values, parameter });
}
