import { SourceProblem } from "../reason";
import type { Surroundings } from "./surroundings";

const SYSTEM_CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** Why no answer came: all that can honestly be said about a fetch that threw. */
export function transportProblem(error: unknown, { browser, online }: Surroundings): SourceProblem {
  if (!online) return new SourceProblem("market.reason.offline");
  if (browser) return new SourceProblem("market.reason.blocked");
  return new SourceProblem("market.reason.unreachable", { code: systemCode(error) });
}

function systemCode(error: unknown): string {
  const code = (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;
  return typeof code === "string" && SYSTEM_CODE.test(code) ? code : "NETWORK";
}
