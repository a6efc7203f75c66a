import { mergedAreas } from '../../scripts/samples/merges';
import { parseSheet } from '../../scripts/samples/source';

const merged = (text: string) => mergedAreas(parseSheet('PL02-03', `widths: 5 | 20 | 30\n\n${text}`));

describe('merged cells', () => {
  it('a title takes the whole width', () => {
    expect(merged('title: KẾ HOẠCH')).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('a name stands over its continuation rows', () => {
    expect(merged('3 | Ninh Tân | Tiêu chí 1\n\n^ | ^ | Tiêu chí 2\n\n^ | ^ | Tiêu chí 5')).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 2, right: 1 },
    ]);
  });

  it('a group takes the columns on its right', () => {
    expect(merged('group: B | XÃ ĐĂNG KÝ | <')).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });
});
