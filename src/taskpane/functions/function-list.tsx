import { families } from "../../functions/declaration";
import { NextIcon } from "../controls/icons";
import { useSpeaker } from "../pane/words";
import type { FunctionEntry } from "../../functions/entry";
import "./function-list.css";

interface FunctionListProps {
  readonly entries: readonly FunctionEntry[];
  readonly onOpen: (entry: FunctionEntry) => void;
}

/** All functions, family by family. */
export function FamilyList({ entries, onOpen }: FunctionListProps) {
  const { say } = useSpeaker();
  const groups = families
    .map((family) => ({ family, members: entries.filter(({ declaration }) => declaration.family === family) }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ family, members }) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`} class="family">
            {say(`functions.family.${family}`)}
          </h2>
          <FunctionList entries={members} onOpen={onOpen} />
        </section>
      ))}
    </>
  );
}

export function FunctionList({ entries, onOpen }: FunctionListProps) {
  const { language } = useSpeaker();
  return (
    <ul class="functions">
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" class="function" id={`function-${entry.id}`} onClick={() => onOpen(entry)}>
            <span class="function-words">
              <span class="function-id">{entry.id}</span>
              <span class="quiet">{entry.texts.summary[language]}</span>
            </span>
            <NextIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
