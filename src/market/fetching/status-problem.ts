import { SourceProblem } from "../reason";

/** Why an answer with this status is none; undefined for one that is. */
export function statusProblem({ status, type, ok }: Response): SourceProblem | undefined {
  if (ok) return undefined;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return new SourceProblem("market.reason.redirect");
  if (status === 429) return new SourceProblem("market.reason.rate_limit");
  if (status >= 500) return new SourceProblem("market.reason.server", { status });
  return new SourceProblem("market.reason.refused", { status });
}
