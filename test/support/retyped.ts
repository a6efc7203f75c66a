/** The sample workbooks typed in another font. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`));
}

/** The sample with this font in every cell, and its texts typed as the font needs them. */
export async function retyped(name: string, font: string, encode: (text: string) => string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(sampleBytes(name).slice().buffer);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cell.font = { ...cell.font, name: font };
        // The cells of a merged area all stand for its first one.
        if (typeof cell.value === 'string' && cell.master === cell) cell.value = encode(cell.value);
      }),
    ),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
