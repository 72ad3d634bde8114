import { useEffect, useMemo, useState } from "preact/hooks";
import { forgetSnapshots } from "../../workbook";
import { SettingsIcon } from "../controls/icons";
import { MarketView } from "../market/market-view";
import { SettingsView } from "../settings/settings-view";
import type { LanguageChoice } from "../start/language";
import { chooseLanguage, currentLanguage } from "../start/language";
import "./app.css";
import { Boundary } from "./boundary";
import { Deferred } from "./deferred";
import { Tabs } from "./tabs";
import { speaker, SpeakerContext } from "./words";

const loadModels = async () => (await import(/* webpackChunkName: "pane-models" */ "../models/models-view")).ModelsView;

/** The functions with all their texts weigh more than the rest of the pane together. */
const loadFunctions = async () =>
  (await import(/* webpackChunkName: "pane-functions" */ "../functions/functions-view")).FunctionsView;

const loadExplain = async () =>
  (await import(/* webpackChunkName: "pane-share" */ "../explain/explain-view")).ExplainView;

const loadShare = async () => (await import(/* webpackChunkName: "pane-share" */ "../share/share-view")).ShareView;

/** What was stored of the market may be what cannot be drawn. */
const dropMarket = () => (forgetSnapshots() ? "market.dropped" : null);

/** The pane: its tabs, in the language that is chosen. */
export function App() {
  const [language, setLanguage] = useState(currentLanguage);
  const words = useMemo(() => speaker(language), [language]);
  const { say } = words;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (choice: LanguageChoice) => {
    const kept = chooseLanguage(choice);
    setLanguage(currentLanguage());
    return kept;
  };

  return (
    <SpeakerContext.Provider value={words}>
      <h1 class="unseen">Hashcell</h1>
      <Tabs
        label={say("pane.tabs")}
        tabs={[
          {
            id: "market",
            label: say("pane.tab.market"),
            content: (
              <Boundary mend={dropMarket}>
                <MarketView />
              </Boundary>
            ),
          },
          { id: "models", label: say("pane.tab.models"), content: <Deferred load={loadModels} /> },
          { id: "functions", label: say("pane.tab.functions"), content: <Deferred load={loadFunctions} /> },
          { id: "explain", label: say("pane.tab.explain"), content: <Deferred load={loadExplain} /> },
          { id: "share", label: say("pane.tab.share"), content: <Deferred load={loadShare} /> },
          {
            id: "settings",
            label: say("pane.tab.settings"),
            icon: <SettingsIcon />,
            content: <SettingsView onLanguage={choose} />,
          },
        ]}
      />
    </SpeakerContext.Provider>
  );
}
