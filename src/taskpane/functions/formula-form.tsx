import { useId, useState } from "preact/hooks";
import { FormulaText } from "../../components/formula-text";
import { Button } from "../controls/button";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { buildFormula } from "../formula/build";
import { fieldProblem, outcomeOf, readField } from "../formula/check-fields";
import { cellsOf, covers, isReference, sheetOf } from "../formula/reference";
import { useSpeaker } from "../pane/words";
import { AnswerView } from "./answer";
import { ArgumentField } from "./argument-field";
import type { FunctionEntry } from "../../functions/entry";
import "./formula-form.css";
import { insertFormula } from "./insert-formula";
import { useSelection } from "./use-selection";

/** Builds the formula from one field a parameter, and puts it in the active cell. */
export function FormulaForm({ entry }: { readonly entry: FunctionEntry }) {
  const { language, say } = useSpeaker();
  const { id, declaration } = entry;
  const { parameters } = declaration;
  const [fields, setFields] = useState<readonly string[]>(() => parameters.map(() => ""));
  const [visited, setVisited] = useState<ReadonlySet<number>>(new Set());
  const [notice, setNotice] = useState<Notice | null>(null);
  const { active, refresh } = useSelection();
  const formId = useId();

  const typed = parameters.map((parameter, index) => readField(parameter, fields[index] ?? ""));
  const problems = parameters.map((parameter, index) => {
    const field = typed[index] ?? { kind: "blank" };
    return field.kind === "broken" ? say("functions.field.broken") : fieldProblem(language, parameter, field);
  });
  const formula = buildFormula(id, typed, active ? sheetOf(active.address) : null);
  const complete = problems.every((problem) => problem === null);
  const outcome = complete ? outcomeOf(language, declaration, typed) : null;

  const change = (index: number, text: string) => {
    setFields((before) => before.map((field, at) => (at === index ? text : field)));
    setNotice(null);
  };
  const visit = (index: number) => setVisited((before) => new Set(before).add(index));

  const insert = async (event: Event) => {
    event.preventDefault();
    setVisited(new Set(parameters.keys()));
    const first = problems.findIndex((problem) => problem !== null);
    if (first >= 0) return document.getElementById(`${formId}-${first}`)?.focus();
    const own = typed.some(
      (field) =>
        field.kind === "expression" && isReference(field.text) && active !== null && covers(field.text, active.address),
    );
    if (own && active) {
      setNotice({ tone: "warning", text: say("functions.own_cell", { address: cellsOf(active.address) }) });
      return;
    }
    setNotice(await insertFormula(say, formula));
    await refresh();
  };

  return (
    <form class="formula-form" aria-labelledby={`${formId}-title`} noValidate onSubmit={(event) => void insert(event)}>
      <h3 id={`${formId}-title`}>{say("functions.build")}</h3>
      {parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          id={`${formId}-${index}`}
          entry={entry}
          parameter={parameter}
          value={fields[index] ?? ""}
          // A required field that nobody has been at is not yet wrong.
          problem={visited.has(index) ? (problems[index] ?? null) : null}
          selected={active?.address ?? null}
          onChange={(text) => change(index, text)}
          onVisited={() => visit(index)}
        />
      ))}
      <div class="preview">
        <span class="quiet">{say("functions.preview")}</span>
        <code class="preview-formula">
          <FormulaText text={formula} />
        </code>
        {outcome?.kind === "answer" && <AnswerView declaration={declaration} answer={outcome.answer} />}
        {outcome?.kind === "error" && <p class="field-problem">{outcome.sentence}</p>}
      </div>
      <Button submit look="primary">
        {active ? say("functions.insert_into", { address: cellsOf(active.address) }) : say("functions.insert_active")}
      </Button>
      {active && (active.formula !== null || active.value !== "") && !notice && (
        <p class="quiet">{say("functions.overwrites", { address: cellsOf(active.address) })}</p>
      )}
      <Message notice={notice} />
    </form>
  );
}
