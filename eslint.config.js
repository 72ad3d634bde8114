const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

module.exports = typescript.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  ...typescript.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
