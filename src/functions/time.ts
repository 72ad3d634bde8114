const SECONDS_A_DAY = 86_400;
/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH_SERIAL = 25_569;
const EARLIEST = Date.UTC(2008, 0, 1) / 1000;
const LATEST = Date.UTC(2200, 0, 1) / 1000;

/**
 * Whole Unix seconds for an Excel date-time or Unix seconds; null for a number that is neither, within 2008…2199.
 * The two ranges do not meet: that span is 39,448…109,574 in days and 1.2e9…7.3e9 in seconds.
 */
export function secondsOf(value: number): number | null {
  const seconds = Math.round(value < EARLIEST ? (value - UNIX_EPOCH_SERIAL) * SECONDS_A_DAY : value);
  return seconds >= EARLIEST && seconds < LATEST ? seconds : null;
}

/** Unix seconds as an Excel date-time in UTC. */
export function serialOf(seconds: number): number {
  return seconds / SECONDS_A_DAY + UNIX_EPOCH_SERIAL;
}

/** An Excel date-time in UTC as whole milliseconds since 1970. */
export function millisecondsOf(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * SECONDS_A_DAY * 1000);
}
