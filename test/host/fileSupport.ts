import ExcelJS from '@protobi/exceljs';
import { unzipSync, zipSync } from 'fflate';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A small roadmap with everything that must survive: merged header, fonts, fills, notes, a picture, rules, names, validation. */
export async function roadmapFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PL 07', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = { richText: [{ text: 'LỘ TRÌNH ' }, { font: { bold: true }, text: 'XÃ ĐẠT CHUẨN' }] };
  sheet.addRow([]);
  sheet.addRow(['Năm', 'Tổng', 'Lũy kế', '%']);
  sheet.addRow([2022, 5, 60, 63.8]);
  sheet.addRow([2023, 10, { formula: 'C4+B5', result: 70 }, { formula: 'ROUND(C5/94*100,1)', result: 74.5 }]);
  sheet.addRow([2024, 3, { sharedFormula: 'C5', result: 73 }, { formula: 'ROUND(C6/94*100,1)', result: 77.7 }]);
  sheet.getCell('A4').font = { name: '.VnTime', size: 13, bold: true };
  sheet.getCell('B4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getCell('D4').numFmt = '0.0';
  sheet.getCell('B5').note = 'Theo Quyết định 318';
  sheet.getCell('B6').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
  sheet.getColumn(1).width = 12;
  sheet.getRow(6).hidden = true;
  sheet.addConditionalFormatting({
    ref: 'B4:B6',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [9], priority: 1, style: { font: { color: { argb: 'FF9C0006' } } } },
      { type: 'expression', formulae: ['B4=""'], priority: 2, style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFEEEEEE' } } } },
    ],
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'F1:F3');
  workbook.definedNames.add("'PL 07'!$B$4:$B$6", 'TongNam');
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('B2').value = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The parts of the file as text; XML in one spelling: prefixes, order of attributes and declarations left out. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder('latin1');
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, part]) => [path, /\.(xml|rels|vml)$/.test(path) ? canonical(new TextDecoder().decode(part)) : decoder.decode(part)]),
  );
}

function canonical(xml: string): string {
  return print(new DOMParser().parseFromString(xml, 'text/xml').documentElement as Node);
}

function print(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const attributes = [...element.attributes].filter((one) => !one.name.startsWith('xmlns')).map((one) => `${one.name}="${one.value}"`);
  return `<${[element.localName, ...attributes.sort()].join(' ')}>${[...element.childNodes].map(print).join('')}</>`;
}

/** The file with one of its parts changed as text. */
export function editPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path])));
  return zipSync(parts);
}
