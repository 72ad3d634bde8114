const swc = (jsc) => ["@swc/jest", { jsc: { target: "es2022", ...jsc } }];

const common = {
  // What the hot loops name: each look-up through the global of a test's own context costs more than the work around it.
  sandboxInjectedGlobals: ["Math", "Number", "Object", "Array", "Map", "Set"],
  setupFiles: ["<rootDir>/test/seed.ts"],
  transform: {
    "^.+\\.tsx?$": swc({
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    }),
    // These come as ES modules only.
    "/node_modules/(@ironcalc|hucre|preact).+\\.m?js$": swc({}),
  },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/taskpane/no-styles.ts" },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/|hucre/|preact)"],
};

/** Quick tests run in Node; those under test/e2e and test/host open the built playground in a real browser. */
module.exports = {
  // A test in the browser leaves a core idle, so that two run in little more than the time of one.
  maxWorkers: 2,
  // A busy machine is no failure.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/host/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts", "<rootDir>/test/host/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tools/browser/leave.ts"],
      globalSetup: "<rootDir>/tools/browser/setup.mjs",
      globalTeardown: "<rootDir>/tools/browser/teardown.mjs",
    },
  ],
};
