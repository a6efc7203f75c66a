/** Builds the preview: a sheet beside the real pane, without Excel. For trying out and for browser tests; never deployed. */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');

const root = path.join(__dirname, '..');

/** The client that Excel on the web gives to add-ins, as a file of ours: the preview takes nothing from a network. */
const OFFICE_JS = '@microsoft/office-js/dist/excel-web-16.00.js';
const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page of the pane as it is deployed, with the client beside it. */
function panePage() {
  const page = readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');
  if (!page.includes(OFFICE_JS_ADDRESS)) throw new Error(`src/taskpane/taskpane.html no longer loads ${OFFICE_JS_ADDRESS}`);
  return page.replace(OFFICE_JS_ADDRESS, 'office-js/excel.js');
}

function sampleNames() {
  return readdirSync(path.join(root, 'assets/samples')).filter((name) => name.endsWith('.xlsx')).sort();
}

/** `typescript` and `resolve` are the ones that the add-in is built with. */
module.exports = ({ typescript, resolve }) => ({
  context: root,
  devtool: false,
  entry: {
    preview: './preview/main.ts',
    pane: ['./preview/pane.ts', './src/taskpane/main.tsx', './src/commands/main.ts'],
  },
  output: { path: path.join(root, 'dist/preview'), filename: '[name].js', clean: true },
  resolve,
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  plugins: [
    new DefinePlugin({ SAMPLES: JSON.stringify(sampleNames()) }),
    new HtmlPlugin({ filename: 'index.html', template: 'preview/page.html', chunks: ['preview'] }),
    new HtmlPlugin({ filename: 'pane.html', templateContent: panePage, chunks: ['pane'] }),
    new CopyPlugin({
      patterns: [
        { from: require.resolve(OFFICE_JS), to: 'office-js/excel.js', info: { minimized: true } },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'src/taskpane/huong-dan.html' },
      ],
    }),
  ],
  performance: { hints: false },
  // Univer is large: the next start takes seconds.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename, path.join(root, 'webpack.config.js'), path.join(root, 'package-lock.json')] } },
  stats: 'errors-warnings',
  devServer: { port: 3000, hot: false, client: { overlay: false } },
});
