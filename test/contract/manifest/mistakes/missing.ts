import { drop, swap } from "./mistake";
import type { Mistake } from "./mistake";

export const missing: Mistake[] = [
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
