import type { FunctionId } from "../../functions/catalogue";
import type { FunctionEntry } from "../../functions/entry";
import { parameterLabel } from "../../functions/entry";
import { sayIn } from "../../locales/words";
import { searchWords } from "./search-words";

const LANGUAGES = ["en", "zh-CN"] as const;

/** Where a word was found says how near the function is to what was meant. */
const WEIGHTS = { id: 8, summary: 4, words: 4, family: 2, parameters: 2, rest: 1 };
/** For an id, a summary or a word of readers that begins with the whole query. */
const LEAD = 8;
/** Latin words of this length or less stand in too many others: they are looked for at the beginning of words only. */
const SHORT = 3;

/** The entries that hold every word of the query, in either language, the nearest first; all of them without one. */
export function search(entries: readonly FunctionEntry[], query: string): readonly FunctionEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, score: scoreOf(fieldsOf(entry), words) }))
    .filter(({ score }) => score > 0)
    .map(({ entry, score }) => ({ entry, score: score + (leads(entry, fold(query)) ? LEAD : 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Case, full-width forms and the joints of names make no difference: "break even" finds BREAKEVEN and break-even. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^=?mining\./, "")
    .replace(/[_\-–·（）()，。、,.]+/g, " ")
    .trim();

type Fields = Readonly<Record<keyof typeof WEIGHTS, string>>;

const known = new WeakMap<FunctionEntry, Fields>();

/** The texts of an entry, folded once. */
function fieldsOf(entry: FunctionEntry): Fields {
  const found = known.get(entry) ?? textsOf(entry);
  known.set(entry, found);
  return found;
}

function textsOf({ id, declaration, texts }: FunctionEntry): Fields {
  const both = (of: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(of).join(" ");
  const fields: Fields = {
    id,
    summary: both((language) => texts.summary[language]),
    words: wordsOf(id),
    family: both((language) => sayIn(language)(`functions.family.${declaration.family}`)),
    parameters: declaration.parameters
      .map((parameter) => `${parameter.name} ${both((language) => parameterLabel(language, parameter))}`)
      .join(" "),
    rest: both((language) =>
      [texts.formula, texts.source, ...(texts.remarks ?? []), ...texts.examples.map(({ about }) => about)]
        .map((text) => text[language])
        .join(" "),
    ),
  };
  return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, fold(text)])) as Fields;
}

const wordsOf = (id: string): string => searchWords[id as FunctionId] ?? "";

const leads = ({ id, texts }: FunctionEntry, query: string): boolean =>
  [id, ...wordsOf(id).split(", "), ...LANGUAGES.map((language) => texts.summary[language])].some((text) =>
    joined(fold(text)).startsWith(joined(query)),
  );

/** Nought unless every word is found somewhere. */
function scoreOf(fields: Fields, words: readonly string[]): number {
  const scores = words.map((word) =>
    (Object.keys(WEIGHTS) as (keyof Fields)[]).reduce(
      (score, field) => score + (holds(fields[field], word) ? WEIGHTS[field] : 0),
      0,
    ),
  );
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) : 0;
}

const isShort = (word: string): boolean => word.length <= SHORT && /^[a-z]+$/.test(word);

const holds = (text: string, word: string): boolean =>
  isShort(word) ? new RegExp(`(^|[^a-z])${word}`).test(text) : text.includes(word) || joined(text).includes(word);

/** Without its spaces: "hash price" is HASHPRICE. */
const joined = (text: string): string => text.replaceAll(" ", "");
