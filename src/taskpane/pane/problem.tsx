import { useEffect } from "preact/hooks";
import type { Language } from "../../functions/language";
import type { HostKind } from "../start/host";
import { speaker } from "./words";

interface ProblemProps {
  readonly host: HostKind;
  /** What this Excel is too old for. */
  readonly missing: string | null;
  readonly language: Language;
}

/** Stands in the pane's place where it cannot work, and says why. */
export function Problem({ host, missing, language }: ProblemProps) {
  const { say } = speaker(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const text =
    host === "unreachable"
      ? say("pane.problem.unreachable")
      : host === "elsewhere"
        ? say("pane.problem.elsewhere")
        : say("pane.problem.outdated", { requirement: missing ?? "" });
  return (
    <div class="panel stack">
      <h1 class="title">Hashcell</h1>
      <p role="alert">{text}</p>
    </div>
  );
}
