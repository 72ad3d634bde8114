/** Told how far a long work is, from 0 to 1. */
export type OnProgress = (share: number) => void;
