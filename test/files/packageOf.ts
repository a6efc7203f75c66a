/** Packages as other programs write them, part by part, for what ExcelJS does not write. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface PackageInput {
  /** What stands between the tags of sheetData, a sheet each. */
  readonly sheets: readonly { readonly name: string; readonly data: string; readonly before?: string; readonly after?: string }[];
  /** Names of chart sheets, after the others. */
  readonly charts?: readonly string[];
  readonly workbookProperties?: string;
  readonly styles?: string;
  readonly otherParts?: Readonly<Record<string, string>>;
  /** The prefix that every element of the workbook and its sheets carries: "x:" as .NET programs write it. */
  readonly prefix?: string;
}

export function packageOf(input: PackageInput): Uint8Array {
  const { sheets, charts = [], prefix = '', styles, otherParts = {} } = input;
  const namespace = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${MAIN}"`;
  const open = (name: string, attributes = ''): string => `<${prefix}${name} ${namespace}${attributes}>`;
  const close = (name: string): string => `</${prefix}${name}>`;
  const entries = [
    ...sheets.map(({ name }, index) => ({ name, folder: 'worksheets', file: `sheet${index + 1}.xml`, type: 'worksheet' })),
    ...charts.map((name, index) => ({ name, folder: 'chartsheets', file: `sheet${index + 1}.xml`, type: 'chartsheet' })),
  ];

  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      entries.map(({ folder, file, type }) => `<Override PartName="/xl/${folder}/${file}" ContentType="${TYPES}.${type}+xml"/>`).join('') +
      (styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`) +
      '</Types>',
    'xl/workbook.xml':
      open('workbook', ` xmlns:r="${OFFICE}"`) +
      `<${prefix}workbookPr ${input.workbookProperties ?? ''}/><${prefix}sheets>` +
      entries.map(({ name }, index) => `<${prefix}sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') +
      close('sheets') +
      close('workbook'),
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      entries
        .map(({ folder, file, type }, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${folder}/${file}"/>`)
        .join('') +
      '</Relationships>',
    ...otherParts,
  };
  sheets.forEach(({ data, before = '', after = '' }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      open('worksheet') + before + `<${prefix}sheetData>${data}${close('sheetData')}` + after + close('worksheet');
  });
  charts.forEach((_, index) => (parts[`xl/chartsheets/sheet${index + 1}.xml`] = `${open('chartsheet')}${close('chartsheet')}`));
  if (styles !== undefined) parts['xl/styles.xml'] = `${open('styleSheet')}${styles}${close('styleSheet')}`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
