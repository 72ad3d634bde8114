import { useState } from "preact/hooks";
import { settings } from "../../workbook";
import { Button } from "../controls/button";
import "../controls/input.css";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { useSpeaker } from "../pane/words";

/** Where the team's snapshot is; kept for the user, never in the workbook. */
export function TeamSetting() {
  const { say } = useSpeaker();
  const [url, setUrl] = useState(() => settings.get("teamUrl") ?? "");
  const [notice, setNotice] = useState<Notice | null>(null);
  const isRefused = notice?.tone === "danger";

  const save = (event: Event) => {
    event.preventDefault();
    const wanted = url.trim();
    const kept = settings.set("teamUrl", wanted === "" ? null : wanted);
    if (wanted !== "" && settings.get("teamUrl") === null) {
      setNotice({ tone: "danger", text: say("market.reason.bad_url") });
    } else if (!kept) {
      setNotice({ tone: "warning", text: say("settings.not_kept") });
    } else {
      setNotice({ tone: "success", text: say(wanted === "" ? "market.team.cleared" : "market.team.saved") });
    }
  };

  return (
    <section>
      <h2 id="team-title">{say("market.from.team")}</h2>
      <form class="team-form" noValidate onSubmit={save}>
        <label for="team-url">{say("market.team.url")}</label>
        <input
          id="team-url"
          class="input"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://…"
          value={url}
          aria-describedby="team-about"
          aria-invalid={isRefused}
          onInput={(event) => setUrl((event.currentTarget as HTMLInputElement).value)}
        />
        <p class="quiet" id="team-about">
          {say("market.team.about")}
        </p>
        <Button submit>{say("market.team.save")}</Button>
        <Message notice={notice} />
      </form>
    </section>
  );
}
