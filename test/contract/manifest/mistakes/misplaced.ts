import { drop, swap } from "./mistake";
import type { Mistake } from "./mistake";

const CHINESE_METADATA = '<bt:Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json"/>';

export const misplaced: Mistake[] = [
  {
    mistake: "an override stands beside its URL",
    plant: (xml) =>
      xml.replace(/("https:\/\/localhost:3000\/functions\.json")>\s*(<bt:Override [^>]*>)\s*<\/bt:Url>/, "$1/>$2"),
    problem: /<bt:Override> may not stand in bt:Urls/,
  },
  {
    mistake: "an override stands beside its string",
    plant: (xml) => xml.replace(/("Bitcoin mining")>\s*(<bt:Override [^>]*>)\s*<\/bt:String>/, "$1/>$2"),
    problem: /<bt:Override> may not stand in bt:ShortStrings/,
  },
  {
    mistake: "a URL closes before its override and once more after it",
    plant: swap('functions.json">', 'functions.json"/>'),
    problem: /not well-formed/,
  },
  {
    mistake: "a resource's override has lost its prefix",
    plant: swap(CHINESE_METADATA, CHINESE_METADATA.replace("bt:", "")),
    problem: /<Override> may not stand in bt:Url/,
  },
  {
    mistake: "the button names a task pane",
    plant: swap(/(?<=<Action xsi:type="ShowTaskpane">)/, "<TaskpaneId>Pane</TaskpaneId>"),
    problem: /takes no TaskpaneId/,
  },
  {
    mistake: "an XLL is declared equivalent",
    plant: swap(/(?<=<\/Resources>)/, "<EquivalentAddins/>"),
    problem: /<EquivalentAddins> may not stand in VersionOverrides/,
  },
  {
    mistake: "there are two runtimes",
    plant: swap(/(?=<\/Runtimes>)/, '<Runtime resid="Pane.Url" lifetime="long"/>'),
    problem: /Runtimes has more than one <Runtime>/,
  },
  {
    mistake: "the overrides have lost their schema",
    plant: drop(' xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"'),
    problem: /<VersionOverrides> is in the wrong XML namespace/,
  },
  { mistake: "a tag is not closed", plant: drop("</Supertip>"), problem: /not well-formed/ },
];
