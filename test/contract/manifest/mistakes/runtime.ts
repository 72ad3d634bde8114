import { drop, swap, swapAll } from "./mistake";
import type { Mistake } from "./mistake";

export const runtime: Mistake[] = [
  {
    mistake: "the runtime is short-lived",
    plant: swap('lifetime="long"', 'lifetime="short"'),
    problem: /lifetime must be long/,
  },
  { mistake: "the runtime has no lifetime", plant: drop(' lifetime="long"'), problem: /lifetime must be long/ },
  {
    mistake: "the runtime is another page",
    plant: swap('<Runtime resid="Pane', '<Runtime resid="Help'),
    problem: /not the runtime's page/,
  },
  {
    mistake: "the functions' page is another page",
    plant: swap(/<Page>\s*<SourceLocation resid="Pane/, '<Page><SourceLocation resid="Help'),
    problem: /<SourceLocation resid="Help.Url"> is not the runtime's page/,
  },
  {
    mistake: "the function file is another page",
    plant: swap('<FunctionFile resid="Pane', '<FunctionFile resid="Help'),
    problem: /<FunctionFile resid="Help.Url"> is not the runtime's page/,
  },
  {
    mistake: "the button opens another page",
    plant: swap(/(?<=<Action [^>]*>\s*)<SourceLocation resid="Pane/, '<SourceLocation resid="Help'),
    problem: /<SourceLocation resid="Help.Url"> is not the runtime's page/,
  },
  {
    mistake: "the add-in starts on another page",
    plant: swap("taskpane.html", "start.html"),
    problem: /does not start on the runtime's page/,
  },
  {
    mistake: "the pane has another name than the build's",
    plant: swapAll("taskpane.html", "pane.html"),
    problem: /must be taskpane.html/,
  },
  {
    mistake: "the script has another name than the build's",
    plant: swap('functions.js"', 'main.js"'),
    problem: /must be functions.js\b/,
  },
  {
    mistake: "the metadata has another name than the build's",
    plant: swap("functions.json", "meta.json"),
    problem: /must be functions.json/,
  },
  { mistake: "the namespace is another", plant: swap('"MINING"', '"HASHCELL"'), problem: /namespace must be MINING/ },
  {
    mistake: "the namespace is translated",
    plant: swap('"MINING"/>', '"MINING"><bt:Override Locale="zh-CN" Value="挖矿"/></bt:String>'),
    problem: /namespace must not be translated/,
  },
];
