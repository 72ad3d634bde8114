const typescript = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  ],
};

/** The spreadsheet engine comes as an ES module only. */
const engine = { "/@ironcalc/.+\\.js$": ["@swc/jest", { jsc: { target: "es2022" } }] };

/** Quick tests run in Node; those under test/e2e and test/host open the built playground in a real browser. */
module.exports = {
  projects: [
    {
      displayName: "node",
      transform: { ...typescript, ...engine },
      transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/host/"],
    },
    {
      displayName: "browser",
      transform: typescript,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts", "<rootDir>/test/host/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.mjs",
      globalTeardown: "<rootDir>/test/browser/teardown.mjs",
    },
  ],
};
