/**
 * Lints texts under the project's own configuration, as if each stood in the file named; in a process of its own,
 * because jest cannot load the configuration, an ES module. Reads [{ file, text }] from stdin and prints, for each,
 * the ids of the rules that it breaks. Rules that need types are off: the files need not exist.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const cases = JSON.parse(await text(process.stdin));
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});
const broken = [];
for (const { file, text: source } of cases) {
  const [result] = await eslint.lintText(source, { filePath: file });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
