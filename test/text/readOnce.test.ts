import { readOnce } from '../../src/text/readOnce';

describe('a text is read once', () => {
  test('however often it stands in the workbook, whatever it reads as', () => {
    const asked: string[] = [];
    const read = readOnce((text) => {
      asked.push(text);
      return text === 'Đạt' ? text : undefined;
    });
    expect(['Đạt', '', 'Đạt', ''].map(read)).toEqual(['Đạt', undefined, 'Đạt', undefined]);
    expect(asked).toEqual(['Đạt', '']);
  });

  test('and again after very many others', () => {
    let times = 0;
    const read = readOnce((text) => (text === 'Vạn Phú' ? ++times : 0));
    read('Vạn Phú');
    for (let index = 0; index < 20_000; index++) read(`xã ${index}`);
    expect(read('Vạn Phú')).toBe(2);
  });
});
