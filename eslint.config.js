const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

/** Of Microsoft's recommended set, the rules about Office.js alone; the rest would fight with ours. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules))
    .filter(([name]) => name.startsWith("office-addins/")),
);

module.exports = typescript.config(
  { ignores: ["dist/", "build/", "coverage/"] },
  ...typescript.configs.recommended,
  { files: ["src/**/*.{ts,tsx}"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
