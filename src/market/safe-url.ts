/** Only these hosts may be asked without encryption. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether figures may be fetched from there, and secrets sent: https, or this computer itself; never with a password. */
export function isSafeUrl(text: string): boolean {
  const url = urlOf(text);
  if (!url || url.username || url.password) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
