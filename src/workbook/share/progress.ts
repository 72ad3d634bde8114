/** Told how far a long work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Progress of a part of the work, as that of the whole. */
export const share =
  (onProgress: OnProgress | undefined, from: number, to: number): OnProgress =>
  (done) =>
    onProgress?.(from + done * (to - from));
