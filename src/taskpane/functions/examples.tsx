import { useState } from "preact/hooks";
import { FormulaText } from "../../components/formula-text";
import { Button } from "../controls/button";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { exampleFormula } from "../../functions/formula-text";
import { useSpeaker } from "../pane/words";
import { AnswerView } from "./answer";
import type { FunctionEntry } from "../../functions/entry";
import "./examples.css";
import { insertFormula } from "./insert-formula";

/** The examples, each with its result; one click puts one in the sheet. */
export function Examples({ entry }: { readonly entry: FunctionEntry }) {
  const { say } = useSpeaker();
  return (
    <section>
      <h3>{say("functions.examples")}</h3>
      <ul class="examples">
        {entry.texts.examples.map((example, index) => (
          <li key={index} class="example">
            <ExampleCard entry={entry} example={example} number={index + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ExampleCardProps {
  readonly entry: FunctionEntry;
  readonly example: FunctionEntry["texts"]["examples"][number];
  readonly number: number;
}

function ExampleCard({ entry, example, number }: ExampleCardProps) {
  const { language, say } = useSpeaker();
  const [notice, setNotice] = useState<Notice | null>(null);
  const formula = exampleFormula(entry.id, example.args);
  const insert = async () => setNotice(await insertFormula(say, formula));
  return (
    <>
      <p>{example.about[language]}</p>
      <code>
        <FormulaText text={formula} />
      </code>
      <div class="example-foot">
        <AnswerView declaration={entry.declaration} answer={example.result} />
        <Button size="small" label={say("functions.example.insert", { number })} onClick={() => void insert()}>
          {say("functions.insert")}
        </Button>
      </div>
      <Message notice={notice} />
    </>
  );
}
