import type { LanguageChoice } from "../start/language";
import { useSpeaker } from "../pane/words";
import { LanguageSetting } from "./language-setting";
import "./settings-view.css";
import { TeamSetting } from "./team-setting";

interface SettingsViewProps {
  /** Answers whether the choice will be remembered. */
  readonly onLanguage: (choice: LanguageChoice) => boolean;
}

export function SettingsView({ onLanguage }: SettingsViewProps) {
  const { language, say } = useSpeaker();
  const help = language === "zh-CN" ? "help/zh-CN/index.html" : "help/index.html";
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
  return (
    <div class="settings">
      <LanguageSetting onChoose={onLanguage} />
      <TeamSetting />
      <section>
        <h2>{say("settings.help")}</h2>
        <p>
          <a href={help} target="_blank" rel="noopener">
            {say("settings.help.functions")}
          </a>
        </p>
      </section>
      <section>
        <h2>{say("settings.about")}</h2>
        <p>{say("settings.about.text")}</p>
        <p class="quiet">{say("settings.version", { version })}</p>
      </section>
    </div>
  );
}
