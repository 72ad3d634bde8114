import type { Texts } from "../language";
import { accountsTexts } from "./accounts.texts";
import { chainTexts } from "./chain.texts";
import { machinesTexts } from "./machines.texts";
import { marketTexts } from "./market.texts";
import { operationTexts } from "./operation.texts";
import { powerTexts } from "./power.texts";
import { projectionTexts } from "./projection.texts";
import { tablesTexts } from "./tables.texts";

/** A line about each parameter, for Excel's autocomplete and the help pages. */
export const vocabularyTexts: Readonly<Record<string, Texts>> = {
  ...marketTexts,
  ...powerTexts,
  ...machinesTexts,
  ...operationTexts,
  ...chainTexts,
  ...accountsTexts,
  ...projectionTexts,
  ...tablesTexts,
};
