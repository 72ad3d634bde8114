import type { Snapshot } from "../market/snapshot";
import { gallery } from "../models/gallery";
import type { Language } from "../models/language";
import { writeModel } from "../xlsx/write";

interface ModelFile {
  /** Such as "hashcell-fleet.en.xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every model in these languages, as the files to write. */
export function writeModels(snapshot: Snapshot, languages: readonly Language[]): Promise<ModelFile[]> {
  const wanted = gallery.flatMap((model) => languages.map((language) => ({ model, language })));
  return Promise.all(
    wanted.map(async ({ model, language }) => ({
      name: `hashcell-${model.id}.${language}.xlsx`,
      bytes: await writeModel(model.build({ language, snapshot, copy: 1, marketCopy: 1 })),
    })),
  );
}
