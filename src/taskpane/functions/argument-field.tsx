import type { Parameter } from "../../functions/parameter";
import { sentence } from "../../functions/sentences";
import { Button } from "../controls/button";
import { PickIcon } from "../controls/icons";
import "../controls/input.css";
import { cellsOf } from "../formula/reference";
import { unitText } from "../../locales/words";
import { useSpeaker } from "../pane/words";
import "./argument-field.css";
import type { FunctionEntry } from "../../functions/entry";
import { parameterLabel, parameterMeaning } from "../../functions/entry";
import { boundsText, defaultText, isRange } from "./parameter-texts";

interface ArgumentFieldProps {
  readonly id: string;
  readonly entry: FunctionEntry;
  readonly parameter: Parameter;
  readonly value: string;
  readonly problem: string | null;
  /** The address that the button beside the field takes over. */
  readonly selected: string | null;
  readonly onChange: (text: string) => void;
  readonly onVisited: () => void;
}

/** One argument: typed, or taken from the sheet; with what it means, its unit and its limits. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { id, entry, parameter, value, problem, selected, onChange, onVisited } = props;
  const { language, say } = useSpeaker();
  const label = parameterLabel(language, parameter);
  const pick = () => {
    if (selected === null) return;
    onChange(selected);
    onVisited();
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          {label} <code>{parameter.name}</code>
        </label>
        <span class="quiet field-unit">{unitText(say, parameter.unit)}</span>
      </div>
      <div class="field-row">
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={parameter.optional ? defaultText(say, parameter) : isRange(parameter) ? "A1:B9" : ""}
          value={value}
          aria-required={!parameter.optional}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-about ${id}-problem`}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={(event) => event.currentTarget.value.trim() && onVisited()}
        />
        <Button
          label={
            selected === null
              ? say("functions.pick", { parameter: label })
              : say("functions.pick_address", { parameter: label, address: cellsOf(selected) })
          }
          busy={selected === null}
          onClick={pick}
        >
          <PickIcon />
        </Button>
      </div>
      <p class="quiet" id={`${id}-about`}>
        {[parameterMeaning(language, entry, parameter), boundsText(language, say, parameter)]
          .filter(Boolean)
          .join(sentence(language, "joint"))}
      </p>
      <p class="field-problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
