import { parseArgs } from "node:util";
import { SOURCE_NAMES } from "../market";
import type { SourceName } from "../market";

export const USAGE = `Usage: npm run snapshot -- --out FILE [--source NAME=ORIGIN]...

Fetches the market and writes one checked snapshot file.

  --out FILE            the file to write; an old one gives what no source gives now
  --source NAME=ORIGIN  another address for a source, for tests and proxies;
                        names: ${SOURCE_NAMES.join(", ")}
  --help                this text

LUXOR_API_KEY and CRYPTOQUANT_API_KEY in the environment add the figures of Luxor and CryptoQuant.`;

export interface Arguments {
  readonly out: string;
  readonly origins: Readonly<Partial<Record<SourceName, string>>>;
}

/** Thrown for arguments that make no sense. */
export class UsageProblem extends Error {}

/** What was asked for; undefined when it was help. Throws a UsageProblem. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { out, source, help } = parse(args);
  if (help) return undefined;
  if (!out) throw new UsageProblem("--out FILE is missing.");
  return { out, origins: Object.fromEntries((source ?? []).map(readOrigin)) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        source: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : "The arguments make no sense.");
  }
}

function readOrigin(text: string): [SourceName, string] {
  const at = text.indexOf("=");
  const name = SOURCE_NAMES.find((known) => known === text.slice(0, at));
  if (!name) throw new UsageProblem(`--source wants NAME=ORIGIN; the names are ${SOURCE_NAMES.join(", ")}.`);
  const origin = text.slice(at + 1);
  if (!isOrigin(origin)) {
    throw new UsageProblem(`--source ${name} wants an http or https address without password, query or fragment.`);
  }
  return [name, origin];
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}
