import { setMaxListeners } from "node:events";
import { readArguments, USAGE, UsageProblem } from "./arguments";
import { KeyProblem, readKeys, redactor } from "./keys";
import { publish } from "./publish";

/** Exit codes: written, not written, not understood. */
const [WRITTEN, NOT_WRITTEN, NOT_UNDERSTOOD] = [0, 1, 2];

/** The publisher: `npm run snapshot -- --out snapshot.json`. */
async function main(): Promise<number> {
  let redact = (text: string) => text;
  const tell = (line: string) => void process.stdout.write(`${redact(line)}\n`);
  const complain = (line: string) => void process.stderr.write(`${redact(line)}\n`);
  const stop = new AbortController();
  // Every request listens to it.
  setMaxListeners(0, stop.signal);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  try {
    const keys = readKeys(process.env);
    redact = redactor(Object.values(keys));
    const wanted = readArguments(process.argv.slice(2));
    if (!wanted) {
      tell(USAGE);
      return WRITTEN;
    }
    return (await publish(wanted, keys, { tell, complain }, stop.signal)) ? WRITTEN : NOT_WRITTEN;
  } catch (error) {
    if (error instanceof UsageProblem) {
      complain(`${error.message}\n\n${USAGE}`);
      return NOT_UNDERSTOOD;
    }
    if (error instanceof KeyProblem) {
      complain(error.message);
      return NOT_UNDERSTOOD;
    }
    complain(`No snapshot was written: ${error instanceof Error ? error.message : "something unexpected happened"}`);
    return NOT_WRITTEN;
  }
}

void main().then((code) => (process.exitCode = code));
