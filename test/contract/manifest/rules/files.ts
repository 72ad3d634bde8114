/** The files that the build writes under these names. */
export const FILES = { pane: "taskpane.html", script: "functions.js", metadata: "functions.json" };
