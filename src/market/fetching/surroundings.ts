/** What a failed request can be explained with. */
export interface Surroundings {
  /** A browser does not say why a request failed, and enforces CORS; Node says, and does not. */
  readonly browser: boolean;
  readonly online: boolean;
}

/** Where this code runs. */
export const surroundings = (): Surroundings => ({
  browser: typeof window !== "undefined",
  online: typeof navigator === "undefined" || navigator.onLine !== false,
});
