import { cutRows, cutSheet, joinSheet, mergeRows } from '../../host/files/sheetText';
import { readNodes } from '../../host/files/fastXml';

const SHEET = '<x:worksheet><x:cols/><x:sheetData a="1"> <x:row r="2"><x:c r="A2"/></x:row>\n<x:row r="5"/> </x:sheetData><x:pageMargins/></x:worksheet>';

test('a sheet is cut at its rows and put together again', () => {
  const text = cutSheet(SHEET)!;
  expect(joinSheet(text)).toBe(SHEET);
  expect(cutRows(text.rows)).toEqual([
    { row: 1, xml: ' <x:row r="2"><x:c r="A2"/></x:row>' },
    { row: 4, xml: '\n<x:row r="5"/>' },
  ]);
});

test('a list without rows gets an end tag, so that rows can be put in', () => {
  const text = cutSheet('<worksheet><sheetData/></worksheet>')!;
  expect(joinSheet({ ...text, rows: '<row r="1"/>' })).toBe('<worksheet><sheetData><row r="1"/></sheetData></worksheet>');
});

test.each(['<row><c r="A1"/></row>', '<row r="1"><c><v>1</v></c></row>', '<row r="1"><!-- --></row>', 'chữ'])('%s cannot be cut by its text alone', (rows) => {
  expect(cutRows(rows)).toBeNull();
});

test('changed rows take their place among the others', () => {
  expect(mergeRows([{ row: 0, xml: 'a' }, { row: 9, xml: 'c' }], [{ row: 4, xml: 'b' }])).toBe('abc');
});

test('nodes are read with entities, sections and comments, whatever their prefix', () => {
  const [node] = [...readNodes('<x:si  a="1 &gt; 0" b=\'"\'><x:t>Xã &amp; <![CDATA[<cũ>]]><!-- --> &#xE0;</x:t><x:t/></x:si>')];
  expect(node).toEqual({
    name: 'si',
    attributes: { a: '1 > 0', b: '"' },
    text: '',
    children: [
      { name: 't', attributes: {}, children: [], text: 'Xã & <cũ> à' },
      { name: 't', attributes: {}, children: [], text: '' },
    ],
  });
});
