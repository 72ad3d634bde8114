/**
 * Takes the wish to start with the file out of the file, which would show ADD-IN ERROR to a reader without Hashcell.
 * Where this Excel knows no such wish, there is none to take out.
 */
export function clearStartUp(): void {
  try {
    Office.addin.setStartupBehavior(Office.StartupBehavior.none).catch(() => undefined);
  } catch {
    // An Excel without this call.
  }
}
