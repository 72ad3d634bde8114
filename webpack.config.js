const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { createJiti } = require("jiti");
const { version } = require("./package.json");

const LOCALHOST = "https://localhost:3000";
const KB = 1024;

/** Writes the files that are made from the declarations: the functions' metadata and their help pages. */
class MetadataPlugin {
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      compilation.fileDependencies.add(path.resolve(__dirname, "src/functions/catalogue.ts"));
      compilation.hooks.processAssets.tapPromise("MetadataPlugin", async () => {
        const jiti = createJiti(__filename, {
          moduleCache: false,
          jsx: { runtime: "automatic", importSource: "preact" },
        });
        const { metadataFiles } = await jiti.import("./src/metadata/files.ts");
        for (const [name, text] of Object.entries(metadataFiles(this.host)))
          compilation.emitAsset(name, new RawSource(text));
      });
    });
  }
}

const typescript = { test: /\.tsx?$/, loader: "ts-loader", exclude: /node_modules/, options: { transpileOnly: true } };
const styles = { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] };
const fonts = { test: /\.(woff2?|ttf)$/, type: "asset/resource" };

const shared = {
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
};

/** Excel takes the add-in over https only. On Linux, where no Excel runs, the dev server's own certificate will do. */
const certificate = () =>
  process.platform === "linux" ? {} : require("office-addin-dev-certs").getHttpsServerOptions();

const devServer = async () => ({
  // This computer only: other machines of the network have no business here.
  host: "localhost",
  port: new URL(LOCALHOST).port,
  server: { type: "https", options: await certificate() },
  headers: { "Access-Control-Allow-Origin": "*" },
  // A reload would restart the functions under the workbook.
  hot: false,
  liveReload: false,
});

/** What Excel loads. The names of these files are a contract with manifest.xml. */
const addin = (host, production) => ({
  ...shared,
  name: "addin",
  entry: { functions: "./src/functions/register.ts", taskpane: "./src/taskpane/index.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    // The pane's own code, which taskpane.js fetches when the pane is shown.
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  module: { rules: [typescript, styles] },
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // What more than one tab of the pane fetches.
        common: { name: "pane-common", minChunks: 2 },
      },
    },
  },
  devtool: production ? false : "source-map",
  performance: {
    hints: production ? "error" : false,
    // Uncompressed. What Excel waits for before a formula answers, and the pane that comes after it.
    maxEntrypointSize: 120 * KB,
    maxAssetSize: 300 * KB,
    assetFilter: (name) => name.endsWith(".js"),
  },
  plugins: [
    new MetadataPlugin(host),
    new CssPlugin({ chunkFilename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", inject: false, version }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCALHOST, host) },
      ],
    }),
  ],
});

/** The page that stands in for Excel. It never becomes part of what ships. */
const playground = (production) => ({
  ...shared,
  name: "playground",
  entry: { playground: "./playground/page/index.ts" },
  output: {
    path: path.resolve(__dirname, "build/playground"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  module: { rules: [typescript, styles, fonts] },
  devtool: production ? false : "source-map",
  performance: { hints: false },
  // It is served to this machine only: minifying the grid would take a minute and save nothing.
  optimization: { minimize: false },
  plugins: [new CssPlugin(), new HtmlPlugin({ template: "playground/page/index.html" })],
});

/** The address the add-in is served from, which may be a folder. */
function hostOf(given) {
  const { protocol, origin, pathname } = new URL(given);
  if (protocol !== "https:") throw new Error(`Excel loads add-ins over https only, which ${given} is not.`);
  return (origin + pathname).replace(/\/$/, "");
}

module.exports = async (env = {}, { mode } = {}) => {
  const host = hostOf(env.host ?? LOCALHOST);
  const production = mode !== "development";
  const served = env.WEBPACK_SERVE ? { devServer: await devServer() } : {};
  return [{ ...addin(host, production), ...served }, playground(production)];
};
