import { useRef } from "preact/hooks";
import type { ResultState } from "../../workbook/results/list-results";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import type { Speaker } from "../pane/words";
import { useSpeaker } from "../pane/words";
import { keyOf, useSimulations } from "./use-simulations";
import "./simulations.css";

/** The simulations that the workbook holds, each with whether it is current; an empty place where there is none. `inserted` changes when new ones come. */
export function Simulations({ inserted }: { readonly inserted: number }) {
  const { say } = useSpeaker();
  const element = useRef<HTMLElement>(null);
  const { results, running, notices, run } = useSimulations(element, inserted);
  return (
    <section class="stack simulations" ref={element}>
      {results.length > 0 && <h3>{say("simulation.title")}</h3>}
      <ul>
        {results.map((result) => {
          const key = keyOf(result);
          return (
            <li key={key} class="simulation" data-state={result.state}>
              <div class="simulation-head">
                <p>
                  <strong>{result.sheet}</strong>
                  <br />
                  <span class="quiet">{stateText(say, result.state)}</span>
                </p>
                <Button
                  look={result.state === "current" ? "secondary" : "primary"}
                  busy={running !== null}
                  label={say("simulation.run.named", { sheet: result.sheet })}
                  onClick={() => void run(result)}
                >
                  {say("simulation.run")}
                </Button>
              </div>
              <Message notice={notices[key] ?? null} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function stateText(say: Speaker["say"], state: ResultState["state"]): string {
  switch (state) {
    case "current":
      return say("simulation.current");
    case "stale":
      return say("simulation.stale");
    case "never":
      return say("simulation.never");
  }
}
