import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { onSelectionChanged, readActiveSource } from "../../workbook";
import type { ActiveCell } from "../../workbook";
import { onEdited } from "../../workbook/share/on-edited";
import { readReferences } from "../../workbook/share/read-references";
import { sheetOf } from "../formula/reference";
import type { Readings } from "./evaluate";
import type { Explainable } from "./explain";
import { readExplainable } from "./explain";

/** The active cell with the formula that fills it and what that refers to. */
export interface CellNow {
  readonly active: ActiveCell;
  /** Another cell where the formula is one that spills into the active cell. */
  readonly cell: ActiveCell;
  /** Null where nothing of ours is in it. */
  readonly explainable: Explainable | null;
  readonly readings: Readings;
}

/** The active cell, null where there is none, as the selection and the sheet change; it rests while the element is out of sight. */
export function useCellNow(element: RefObject<HTMLElement | null>): CellNow | null {
  const [now, setNow] = useState<CellNow | null>(null);
  const state = useRef({ reading: false, again: false, inSight: false });

  useEffect(() => {
    const refresh = async () => {
      const { current } = state;
      if (!current.inSight) return;
      current.again = current.reading;
      if (current.reading) return;
      current.reading = true;
      // A chart can be selected instead of a cell.
      setNow(await readNow().catch(() => null));
      current.reading = false;
      if (current.again) void refresh();
    };
    const sight = new IntersectionObserver((entries) => {
      state.current.inSight = entries.at(-1)?.isIntersecting ?? false;
      void refresh();
    });
    if (element.current) sight.observe(element.current);
    const stops = [onSelectionChanged(() => void refresh()), onEdited(() => void refresh())];
    for (const stop of stops) stop.catch(() => undefined);
    return () => {
      sight.disconnect();
      for (const stop of stops) stop.then((end) => end()).catch(() => undefined);
    };
  }, []);

  return now;
}

async function readNow(): Promise<CellNow> {
  const { active, source: cell } = await readActiveSource();
  const explainable = cell.formula === null ? null : readExplainable(cell.formula);
  const readings = explainable?.references.length
    ? await readReferences(sheetOf(cell.address) ?? "", explainable.references)
    : new Map();
  return { active, cell, explainable, readings };
}
