import { useLayoutEffect, useRef } from "preact/hooks";
import { FormulaText } from "../../components/formula-text";
import { Button } from "../controls/button";
import { BackIcon } from "../controls/icons";
import { useSpeaker } from "../pane/words";
import type { FunctionEntry } from "../../functions/entry";
import { Examples } from "./examples";
import { FormulaForm } from "./formula-form";
import "./function-detail.css";
import { syntaxOf } from "../../functions/formula-text";

interface FunctionDetailProps {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}

/** All about one function: what it says, the form that builds its formula, and where it comes from. */
export function FunctionDetail({ entry, onBack }: FunctionDetailProps) {
  const { language, say } = useSpeaker();
  const { id, texts } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article class="detail">
      <div class="detail-head">
        <Button look="subtle" onClick={onBack}>
          <BackIcon />
          {say("functions.back")}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {id}
      </h2>
      <p>{texts.summary[language]}</p>
      <code class="syntax">
        <FormulaText text={syntaxOf(entry.declaration)} />
      </code>
      <FormulaForm entry={entry} />
      <section>
        <h3>{say("functions.formula")}</h3>
        <p class="rule">{texts.formula[language]}</p>
      </section>
      {texts.remarks && (
        <section>
          <h3>{say("functions.remarks")}</h3>
          {texts.remarks.map((remark) => (
            <p key={remark.en}>{remark[language]}</p>
          ))}
        </section>
      )}
      <Examples entry={entry} />
      <section>
        <h3>{say("functions.source")}</h3>
        <p>{texts.source[language]}</p>
      </section>
    </article>
  );
}
