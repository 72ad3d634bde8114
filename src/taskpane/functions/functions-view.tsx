import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useSpeaker } from "../pane/words";
import type { FunctionEntry } from "../../functions/entry";
import { entries } from "../../functions/entry";
import { FunctionDetail } from "./function-detail";
import { FamilyList, FunctionList } from "./function-list";
import { search } from "./search";
import { SearchBox } from "./search-box";

/** The list of functions, or one of them. */
export function FunctionsView() {
  const { say } = useSpeaker();
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<FunctionEntry | null>(null);
  const found = useMemo(() => search(entries, query), [query]);
  const left = useRef<FunctionEntry | null>(null);

  // Back on the list, the focus is where it was; at once, or it would be taken from where the user has gone meanwhile.
  useLayoutEffect(() => {
    if (opened) window.scrollTo(0, 0);
    else if (left.current) document.getElementById(`function-${left.current.id}`)?.focus();
    left.current = opened;
  }, [opened]);

  if (opened) return <FunctionDetail key={opened.id} entry={opened} onBack={() => setOpened(null)} />;
  return (
    <>
      <SearchBox value={query} onChange={setQuery} />
      <p class="unseen" role="status">
        {query.trim() && say("functions.found", { count: found.length })}
      </p>
      {!query.trim() ? (
        <FamilyList entries={found} onOpen={setOpened} />
      ) : found.length > 0 ? (
        <div class="found">
          <FunctionList entries={found} onOpen={setOpened} />
        </div>
      ) : (
        <p class="quiet found">{say("functions.none", { query: query.trim() })}</p>
      )}
    </>
  );
}
