/**
 * What an add-in manifest must be so that Excel loads it, offers it, and speaks both languages.
 *
 * Excel refuses a bad manifest without saying why, and Microsoft's validator needs the network, so the rules are held
 * here. Order, lengths and ids are those of the published schema ([MS-OWEMXML]); the rest is what Hashcell promises
 * (one runtime, one host, MINING, two languages). Needs a global DOMParser, that is, jest's jsdom environment.
 */

import { parse } from "./reading";
import { contentProblems } from "./rules/content";
import { functionProblems } from "./rules/functions";
import { headProblems, requirementProblems } from "./rules/head";
import { iconProblems } from "./rules/icons";
import type { ReadFile } from "./rules/icons";
import { idProblems } from "./rules/ids";
import { languageProblems } from "./rules/languages";
import { referenceProblems } from "./rules/references";
import { runtimeProblems } from "./rules/runtime";
import { schemaProblems } from "./rules/schema";
import { originProblems, settingProblems } from "./rules/settings";

/** Every way in which the manifest is wrong, a sentence each; with the files at hand the icons' pixels count too. */
export function manifestProblems(xml: string, readFile?: ReadFile): string[] {
  const manifest = parse(xml);
  if (typeof manifest === "string") return [manifest];
  return [
    ...contentProblems(manifest),
    ...schemaProblems(manifest),
    ...headProblems(manifest),
    ...requirementProblems(manifest),
    ...settingProblems(manifest),
    ...originProblems(manifest),
    ...referenceProblems(manifest),
    ...idProblems(manifest),
    ...runtimeProblems(manifest),
    ...functionProblems(manifest),
    ...iconProblems(manifest, readFile),
    ...languageProblems(manifest),
  ];
}
