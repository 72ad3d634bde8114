import en from "../locales/en.json";
import zhCN from "../locales/zh-CN.json";

void Office.onReady(() => {
  const texts = Office.context.displayLanguage?.startsWith("zh") ? zhCN : en;
  const pane = document.getElementById("pane");
  if (pane) pane.textContent = texts["pane.welcome"];
});
