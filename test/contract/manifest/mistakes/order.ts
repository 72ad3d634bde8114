import { move } from "./mistake";
import type { Mistake } from "./mistake";

export const outOfOrder: Mistake[] = [
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
