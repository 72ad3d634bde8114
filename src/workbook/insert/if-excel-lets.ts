/**
 * Does what Excel may refuse without harm to the sheets that are there.
 *
 * @returns what Excel said against it, null where it did it
 */
export async function ifExcelLets(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, batch);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
