import { letters, swap, swapAll } from "./mistake";
import type { Mistake } from "./mistake";

export const misspelt: Mistake[] = [
  { mistake: "the id is not a GUID", plant: swap(/<Id>.{3}/, "<Id>"), problem: /Id must be a GUID/ },
  { mistake: "the version has two dots", plant: swap(/<Version>(\d+\.)/, "<Version>"), problem: /three dots/ },
  { mistake: "the version has a letter", plant: swap("</Version>", "b</Version>"), problem: /three dots/ },
  { mistake: "the default locale is not a locale", plant: swap(">en-US<", ">English<"), problem: /DefaultLocale/ },
  {
    mistake: "the add-in may only read",
    plant: swap("ReadWriteDocument", "ReadDocument"),
    problem: /Permissions must/,
  },
  { mistake: "it is a content add-in", plant: swap('"TaskPaneApp"', '"ContentApp"'), problem: /type TaskPaneApp/ },
  { mistake: "it is for Word", plant: swap('Name="Workbook"', 'Name="Document"'), problem: /host must be Workbook/ },
  { mistake: "its commands are for Word", plant: swap('"Workbook">', '"Document">'), problem: /host must be Workbook/ },
  { mistake: "the overrides are of another version", plant: swap("V1_0", "V1_1"), problem: /type VersionO/ },
  { mistake: "the tab is misspelt", plant: swap('"TabHome"', '"HomeTab"'), problem: /TabHome/ },
  {
    mistake: "the button's action is misspelt",
    plant: swap('"ShowTaskpane"', '"ShowTaskPane"'),
    problem: /<SourceLocation> may not stand in ShowTaskPane/,
  },
  {
    mistake: "a control's id is too long",
    plant: swap('id="Hashcell.PaneButton"', `id="${letters(126)}"`),
    problem: /control id "x+" must have 1 to 125 characters/,
  },
  {
    mistake: "the provider's name is too long",
    plant: swap(">Hashcell<", `>${letters(126)}<`),
    problem: /ProviderName must/,
  },
  {
    mistake: "the display name is too long",
    plant: swap('"Hashcell"', `"${letters(126)}"`),
    problem: /<DisplayName> is longer than 125/,
  },
  { mistake: "the display name is empty", plant: swap('"Hashcell"', '""'), problem: /<DisplayName> is empty/ },
  {
    mistake: "the description is too long",
    plant: swap('<Description DefaultValue="', `<Description DefaultValue="${letters(250)}`),
    problem: /<Description> is longer than 250/,
  },
  {
    mistake: "a short string is too long in Chinese",
    plant: swap("比特币挖矿", "矿".repeat(126)),
    problem: /"Group.Label"> in zh-CN is longer than 125/,
  },
  {
    mistake: "a long string is too long",
    plant: swap("Type =MINING.", `Type =MINING.${letters(250)}`),
    problem: /"GetStarted.Description"> is longer than 250/,
  },
  {
    mistake: "a URL is too long",
    plant: swap('3000/functions.js"', `3000/functions.js?${letters(2048)}"`),
    problem: /longer than 2048/,
  },
  {
    mistake: "a resource id is too long",
    plant: swapAll('"Pane.Url"', `"${letters(33)}"`),
    problem: /resource id "x+" must have 1 to 32 characters/,
  },
];
