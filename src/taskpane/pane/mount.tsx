import { render } from "preact";
import { missingRequirement } from "../../workbook";
import "../styles/tokens.css";
import "../styles/page.css";
import { currentLanguage } from "../start/language";
import type { HostKind } from "../start/host";
import { App } from "./app";
import { Problem } from "./problem";
import { followTheme } from "./theme";

/** Draws the pane; where Hashcell cannot work it draws the reason instead. */
export function mount(host: HostKind): void {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no #pane.");
  followTheme();
  const missing = host === "excel" ? missingRequirement() : null;
  const content =
    host !== "excel" || missing !== null ? (
      <Problem host={host} missing={missing} language={currentLanguage()} />
    ) : (
      <App />
    );
  render(content, root);
}
