import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../../functions/language";
import type { LanguageChoice } from "../start/language";
import { languageChoice, officeLanguage } from "../start/language";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { useSpeaker } from "../pane/words";

/** Each language by its own name, so that whoever is lost finds theirs. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

export function LanguageSetting({ onChoose }: { readonly onChoose: (choice: LanguageChoice) => boolean }) {
  const { say } = useSpeaker();
  const [chosen, setChosen] = useState(languageChoice);
  const [kept, setKept] = useState(true);
  const choose = (choice: LanguageChoice) => {
    setChosen(choice);
    setKept(onChoose(choice));
  };
  const office = officeLanguage();
  const notice: Notice | null = kept ? null : { tone: "warning", text: say("settings.not_kept") };
  return (
    <fieldset class="choices" aria-describedby="language-about">
      <legend>{say("settings.language")}</legend>
      <Choice checked={chosen === null} onChoose={() => choose(null)}>
        {say("settings.language.office", { language: NAMES[office] })}
      </Choice>
      {(Object.keys(NAMES) as Language[]).map((language) => (
        <Choice key={language} checked={chosen === language} onChoose={() => choose(language)}>
          <span lang={language}>{NAMES[language]}</span>
        </Choice>
      ))}
      <p class="quiet" id="language-about">
        {say("settings.language.about")}
      </p>
      <Message notice={notice} />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Choice({ checked, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name="language" checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
