import { WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Records } from "../building/records";
import type { Series } from "../building/series";
import type { WordId } from "../model-words";
import type { Axis } from "./used";

/** A column of the nearest step of an axis, counted from 1; 0 where the record is not counted. */
export const stepOn = (
  records: Records,
  heading: WordId,
  counted: Series,
  figure: Series,
  { first, step }: Axis,
): Series =>
  records.formula(
    heading,
    "–",
    unlessZero(WHOLE),
    f`IF(${counted.each}*${step}>0,ROUND((${figure.each}-${first})/${step},0)+1,0)`,
  );
