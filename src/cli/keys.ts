import type { SourceName } from "../market";

/** The sources that need a key, and where it is. */
export const KEY_VARIABLES = {
  luxor: "LUXOR_API_KEY",
  cryptoquant: "CRYPTOQUANT_API_KEY",
} as const satisfies Partial<Record<SourceName, string>>;

export type KeyedSource = keyof typeof KEY_VARIABLES;

/** Thrown for a key that cannot be one; says which, and never what it is. */
export class KeyProblem extends Error {}

/** The keys that the environment holds. */
export function readKeys(environment: NodeJS.ProcessEnv): Partial<Record<KeyedSource, string>> {
  const keys: Partial<Record<KeyedSource, string>> = {};
  for (const [source, variable] of Object.entries(KEY_VARIABLES) as [KeyedSource, string][]) {
    const key = environment[variable]?.trim();
    if (!key) continue;
    if (!/^[\x21-\x7e]+$/.test(key)) throw new KeyProblem(`${variable} holds characters that no key has.`);
    keys[source] = key;
  }
  return keys;
}

/** Takes keys out of a text, however they got there. */
export const redactor =
  (keys: readonly string[]) =>
  (text: string): string =>
    keys.reduce((rest, key) => rest.split(key).join("[key]"), text);
