/**
 * Builds the add-in into dist/: `npm run build`, or `npm run build -- --env url=https://…` for the address it is served from.
 * `npm start` serves the preview, which needs no Excel; `npm start -- --env excel` serves the pane over https for Excel.
 */
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** The address in manifest.xml: that of the development server. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** Where `npx office-addin-dev-certs install` puts a certificate that Excel trusts. */
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2020', transform: { react: { runtime: 'automatic' } } } },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

function developmentServer() {
  if (!existsSync(path.join(CERTIFICATES, 'localhost.crt'))) return { type: 'https' };
  const read = (file) => readFileSync(path.join(CERTIFICATES, file));
  return { type: 'https', options: { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') } };
}

/** The add-in as it is deployed. */
function pane(url, mode) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    entry: { taskpane: ['./src/taskpane/main.tsx', './src/commands/main.ts'] },
    output: { path: path.join(__dirname, 'dist'), filename: '[name].[contenthash].js', clean: true },
    resolve,
    // An import of what is not there fails the build, not the official.
    module: { rules: [typescript], parser: { javascript: { exportsPresence: 'error' } } },
    plugins: [
      new HtmlPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'src/taskpane/huong-dan.html' },
          { from: 'manifest.xml', transform: (manifest) => manifest.toString().replaceAll(DEVELOPMENT_URL, url) },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: { port: 3000, server: developmentServer(), headers: { 'Access-Control-Allow-Origin': '*' }, hot: false },
  };
}

// `npm start` asks for the preview; `npm start -- --env excel` for both, and means Excel.
module.exports = (env, { mode }) =>
  env.preview && !env.excel
    ? require('./preview/webpack.preview.js')({ typescript, resolve })
    : pane((env.url ?? DEVELOPMENT_URL).replace(/\/$/, ''), mode);
