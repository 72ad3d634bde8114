import { useEffect, useState } from "preact/hooks";
import { onSelectionChanged, readActiveCell } from "../../workbook";

export type ActiveCell = Awaited<ReturnType<typeof readActiveCell>>;

/** The cell that is active on the sheet, as it changes; null until it is known. */
export function useSelection(): { readonly active: ActiveCell | null; readonly refresh: () => Promise<void> } {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const refresh = async () => {
    // A chart can be selected instead of a cell.
    setActive(await readActiveCell().catch(() => null));
  };
  useEffect(() => {
    void refresh();
    const stop = onSelectionChanged(() => void refresh());
    stop.catch(() => undefined);
    return () => void stop.then((end) => end()).catch(() => undefined);
  }, []);
  return { active, refresh };
}
