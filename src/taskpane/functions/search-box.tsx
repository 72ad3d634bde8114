import { SearchIcon } from "../controls/icons";
import "../controls/input.css";
import { useSpeaker } from "../pane/words";
import "./search-box.css";

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { say } = useSpeaker();
  return (
    <div class="search" role="search">
      <SearchIcon />
      <input
        type="search"
        class="input"
        aria-label={say("functions.search")}
        placeholder={say("functions.search")}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
