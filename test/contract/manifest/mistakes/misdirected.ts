import { swap, swapAll } from "./mistake";
import type { Mistake } from "./mistake";

export const misdirected: Mistake[] = [
  {
    mistake: "every URL is http",
    plant: swapAll("https://localhost", "http://localhost"),
    problem: /not an https URL/,
  },
  {
    mistake: "one override is http",
    plant: swap("https://localhost:3000/functions.zh", "http://localhost:3000/functions.zh"),
    problem: /"Functions.Metadata.Url"> in zh-CN is not an https URL/,
  },
  {
    mistake: "a URL is relative",
    plant: swap('https://localhost:3000/functions.js"', 'functions.js"'),
    problem: /not an https/,
  },
  {
    mistake: "the support page is somewhere else",
    plant: swap("https://localhost:3000/help", "https://help.example/help"),
    problem: /<SupportUrl> does not point into/,
  },
  { mistake: "a reference dangles", plant: swap('<Title resid="', '<Title resid="No.'), problem: /names no resource/ },
  {
    mistake: "a tip's text is a short string",
    plant: swap('<Description resid="PaneButton.Tip"', '<Description resid="PaneButton.Label"'),
    problem: /names a short string, not a long string/,
  },
  {
    mistake: "a resource is left over",
    plant: swap(/(?=<\/bt:Urls>)/, '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html"/>'),
    problem: /"Old.Url"> is used nowhere/,
  },
  {
    mistake: "two resources have one id",
    plant: swap(' id="Help.Url"', ' id="Pane.Url"'),
    problem: /resource id Pane.Url is given more than once/,
  },
  {
    mistake: "the group and its button have one id",
    plant: swap('id="Hashcell.PaneButton"', 'id="Hashcell.Group"'),
    problem: /control id Hashcell.Group is given more than once/,
  },
];
