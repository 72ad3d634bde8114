/** The path of a browser's program. */
export function findBrowser(): Promise<string>;
