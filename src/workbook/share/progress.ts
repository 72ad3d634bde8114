/** Told how far a long work is, from 0 to 1. What it throws stops the work, and leaves the workbook as it was. */
export type OnProgress = (share: number) => void;

/** Progress of a part of the work, as that of the whole. */
export const share =
  (onProgress: OnProgress | undefined, from: number, to: number): OnProgress =>
  (done) =>
    onProgress?.(from + done * (to - from));
