import { functionsFiles } from "./functions-files";
import { helpFiles } from "./help/files";

/** The files that are made from the declarations, by path, for an add-in that is served from `host`. */
export const metadataFiles = (host: string): Record<string, string> => ({ ...functionsFiles(host), ...helpFiles() });
