/** One mistake: what goes wrong, how to plant it in a sound manifest, and the problem that must be found. */
export interface Mistake {
  mistake: string;
  plant: (xml: string) => string;
  problem: RegExp;
}

const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, () => to);
const swapAll = (from: string, to: string) => (xml: string) => xml.replaceAll(from, to);
const drop = (what: string | RegExp) => swap(what, "");

/** Moves the first match of `what` to just before `before`. */
const move = (what: RegExp, before: string) => (xml: string) => {
  const [found = ""] = what.exec(xml) ?? [];
  return xml.replace(found, "").replace(before, () => found + before);
};

/** Leaves out the override of the setting that starts with `opening`. */
const untranslate = (opening: string) => (xml: string) => {
  const start = xml.indexOf(opening);
  return xml.slice(0, start) + xml.slice(start).replace(/<(bt:)?Override [^>]*\/>/, "");
};

const letters = (length: number) => "x".repeat(length);
const CHINESE_METADATA = '<bt:Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json"/>';
const CHINESE_GROUP = '<bt:Override Locale="zh-CN" Value="比特币挖矿"/>';

const outOfOrder: Mistake[] = [
  {
    mistake: "the version stands before the id",
    plant: move(/<Version>.*?<\/Version>/, "<Id>"),
    problem: /order in OfficeApp/,
  },
  {
    mistake: "the support page stands before the icon",
    plant: move(/<SupportUrl [\s\S]*?<\/SupportUrl>/, "<IconUrl"),
    problem: /order in OfficeApp/,
  },
  {
    mistake: "the permissions stand before the default settings",
    plant: move(/<Permissions>.*?<\/Permissions>/, "<DefaultSettings>"),
    problem: /order in OfficeApp/,
  },
  {
    mistake: "the runtimes stand after the form factors",
    plant: move(/<AllFormFactors>[\s\S]*?<\/AllFormFactors>/, "<Runtimes>"),
    problem: /order in Host must/,
  },
  {
    mistake: "the functions' page stands before their script",
    plant: move(/<Page>[\s\S]*?<\/Page>/, "<Script>"),
    problem: /order in CustomFunctions/,
  },
  {
    mistake: "the function file stands before the first-run message",
    plant: move(/<FunctionFile [^>]*>/, "<GetStarted>"),
    problem: /order in DesktopFormFactor/,
  },
  {
    mistake: "the button's icon stands before its tip",
    plant: move(/<Icon>(?![\s\S]*<Icon>)[\s\S]*?<\/Icon>/, "<Supertip>"),
    problem: /order in Button/,
  },
  {
    mistake: "the long strings stand before the short ones",
    plant: move(/<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/, "<bt:ShortStrings>"),
    problem: /order in Resources/,
  },
];

const missing: Mistake[] = [
  {
    mistake: "there is no support page",
    plant: drop(/<SupportUrl [\s\S]*?<\/SupportUrl>/),
    problem: /lacks <SupportUrl>/,
  },
  {
    mistake: "there is no high resolution icon",
    plant: drop(/<HighRes[^>]*>/),
    problem: /lacks <HighResolutionIconUrl>/,
  },
  {
    mistake: "there is no first-run message",
    plant: drop(/<GetStarted>[\s\S]*?<\/GetStarted>/),
    problem: /lacks <GetStarted>/,
  },
  { mistake: "there is no namespace", plant: drop(/<Namespace [^>]*>/), problem: /lacks <Namespace>/ },
  {
    mistake: "there are no permissions",
    plant: drop(/<Permissions>.*<\/Permissions>/),
    problem: /lacks <Permissions>/,
  },
  { mistake: "there is no runtime", plant: drop(/<Runtimes>[\s\S]*?<\/Runtimes>/), problem: /Host lacks <Runtimes>/ },
  { mistake: "the button does nothing", plant: drop(/<Action [\s\S]*?<\/Action>/), problem: /Button lacks <Action>/ },
  {
    mistake: "the button has no tip",
    plant: drop(/<Supertip>[\s\S]*?<\/Supertip>/),
    problem: /Button lacks <Supertip>/,
  },
  {
    mistake: "the shared runtime is not required",
    plant: drop(/<Set Name="SharedRuntime".*>/),
    problem: /lacks SharedRuntime/,
  },
  {
    mistake: "the functions' runtime is not required",
    plant: drop(/<Set Name="CustomFunctionsRuntime".*>/),
    problem: /lacks CustomFunctionsRuntime/,
  },
  { mistake: "no Excel interface is required", plant: drop(/<Set Name="ExcelApi".*>/), problem: /lacks ExcelApi/ },
  { mistake: "a requirement has no version", plant: swap(' MinVersion="1.1"', ""), problem: /needs a MinVersion/ },
];

const misplaced: Mistake[] = [
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

const misspelt: Mistake[] = [
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

const misdirected: Mistake[] = [
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

const runtime: Mistake[] = [
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

const icons: Mistake[] = [
  ...[16, 32, 80].map((size) => ({
    mistake: `the group has no icon of ${size} px`,
    plant: drop(new RegExp(`<bt:Image size="${size}"[^>]*>`)),
    problem: new RegExp(`<Group id="Hashcell.Group"> lacks the icon of ${size} px`),
  })),
  {
    mistake: "the button has no icon of 80 px",
    plant: drop(/<bt:Image size="80" resid="Icon.80"\/>(?![\s\S]*<bt:Image size="80")/),
    problem: /<Control id="Hashcell.PaneButton"> lacks the icon of 80 px/,
  },
  {
    mistake: "an icon has an odd size",
    plant: swap('size="64"', 'size="60"'),
    problem: /60 px, a size that Excel does not take/,
  },
  { mistake: "the icon is an SVG", plant: swap("icon-32.png", "icon-32.svg"), problem: /IconUrl is not a PNG/ },
  {
    mistake: "the icon is of 64 px",
    plant: swap("icon-32.png", "icon-64.png"),
    problem: /^IconUrl must be 32 px square/,
  },
  {
    mistake: "the high resolution icon is of 32 px",
    plant: swap("icon-64.png", "icon-32.png"),
    problem: /^HighResolutionIconUrl must be 64 px square/,
  },
  {
    mistake: "a ribbon icon's resource is of another size",
    plant: swap("icon-80.png", "icon-128.png"),
    problem: /must be 80 px square; assets\/icon-128.png is 128 x 128/,
  },
  {
    mistake: "an icon does not exist",
    plant: swap("icon-16.png", "icon-17.png"),
    problem: /icon-17.png, which does not exist/,
  },
];

const HEAD_TRANSLATED = ["DisplayName", "Description", "SupportUrl"];
const RESOURCES_TRANSLATED = [
  "Functions.Metadata.Url",
  "Help.Url",
  "GetStarted.Title",
  "Group.Label",
  "PaneButton.Label",
  "PaneButton.Tip.Title",
  "GetStarted.Description",
  "PaneButton.Tip",
];

const languages: Mistake[] = [
  ...HEAD_TRANSLATED.map((name) => ({
    mistake: `${name} has no Chinese`,
    plant: untranslate(`<${name} DefaultValue`),
    problem: new RegExp(`^<${name}> lacks its zh-CN override`),
  })),
  ...RESOURCES_TRANSLATED.map((id) => ({
    mistake: `${id} has no Chinese`,
    plant: untranslate(` id="${id}"`),
    problem: new RegExp(`id="${id}"> lacks its zh-CN override`),
  })),
  {
    mistake: "a Chinese text was left in English",
    plant: swap("比特币挖矿", "Mining"),
    problem: /"Group.Label"> is not Chinese/,
  },
  {
    mistake: "the Chinese metadata is the English file",
    plant: swap("functions.zh-CN.json", "functions.json"),
    problem: /"Functions.Metadata.Url"> is not Chinese/,
  },
  {
    mistake: "a locale is misspelt",
    plant: swap('Locale="zh-CN"', 'Locale="zh_CN"'),
    problem: /is given in zh_CN, not in zh-CN/,
  },
  {
    mistake: "a text has two Chinese overrides",
    plant: swap(CHINESE_GROUP, CHINESE_GROUP.repeat(2)),
    problem: /"Group.Label"> has more than one zh-CN override/,
  },
];

export const MISTAKES: Mistake[] = [
  ...outOfOrder,
  ...missing,
  ...misplaced,
  ...misspelt,
  ...misdirected,
  ...runtime,
  ...icons,
  ...languages,
];
