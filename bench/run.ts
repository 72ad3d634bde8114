import { spawnSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";

/*
 * `npm run bench`, with `-- --json FILE` for the figures and `-- --only WORD` for some of the cases. What it measures is
 * bundled first as what ships is, since modules that load one another at run time are slower.
 */
const bundle = { path: path.resolve(__dirname, "../build/bench"), filename: "bench.js" };

webpack(
  {
    mode: "production",
    target: "node20",
    entry: path.resolve(__dirname, "main.ts"),
    output: bundle,
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    // The other engines as they come.
    externals: { hyperformula: "commonjs hyperformula", "@formulajs/formulajs": "commonjs @formulajs/formulajs" },
  },
  (error, stats) => {
    if (error || stats?.hasErrors()) throw error ?? new Error(stats?.toString("errors-only"));
    // On a busy machine the collector's threads would burn time waiting for one another.
    const run = ["--single-threaded-gc", path.join(bundle.path, bundle.filename), ...process.argv.slice(2)];
    process.exitCode = spawnSync(process.execPath, run, { stdio: "inherit" }).status ?? 1;
  },
);
