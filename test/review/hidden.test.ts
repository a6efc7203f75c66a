/** Hidden rows and columns are read, and said once a sheet to be hidden. */
import { review } from '../../src/review';
import { hiddenText, surenessText, unappliedText } from '../../src/review/messages/recognition';
import { HEADER, NTM_TITLE, ntm, YEARS } from '../support/roadmaps';
import { gridOf } from '../support/grid';

test('runs of hidden rows and columns within the used range, in the first entry of the sheet', () => {
  const two = gridOf('NTM', [NTM_TITLE, HEADER, ...YEARS, [], [], [], [], NTM_TITLE, HEADER, ...YEARS]);
  const hidden = { ...two, hiddenRows: new Set([2, 3, 4, 8, 99]), hiddenColumns: new Set([0, 6, 7, 30]) };
  const { sheets, findings } = review({ grids: [hidden] });
  expect(sheets.map(({ range, hiddenRows, hiddenColumns }) => [range, hiddenRows, hiddenColumns])).toEqual([
    ['A2:H6', ['3-5', '9'], ['A', 'G-H']],
    ['A12:H16', undefined, undefined],
  ]);
  expect(findings).toEqual(review({ grids: [two] }).findings);
});

test('nothing is said where nothing is hidden', () => {
  expect(Object.keys(review({ grids: [ntm()] }).sheets[0] ?? {})).toEqual(['name', 'kind', 'range', 'evidence', 'recognised']);
});

test('the sentences, in both languages', () => {
  expect(hiddenText({ hiddenRows: ['3-5', '9'], hiddenColumns: ['C'] }, 'vi')).toBe('dòng ẩn 3-5, 9; cột ẩn C (vẫn được đọc)');
  expect(hiddenText({ hiddenColumns: ['C'] }, 'en')).toBe('hidden columns C (read all the same)');
  expect(hiddenText({}, 'vi')).toBe('');
  expect(surenessText({ sureness: 'unsure', rivals: ['tasks'] }, 'vi')).toBe('chưa chắc (các cột cũng giống: Nhiệm vụ)');
  expect(unappliedText({ correction: { sheet: 'PL07', leftOut: true }, problem: 'sheet' }, 'vi')).toBe(
    'PL07: chưa áp dụng được nhận dạng đã sửa: sổ tính không còn trang này. Nếu trang đã đổi tên, hãy sửa nhận dạng ở trang mới, rồi bỏ lần sửa này.',
  );
});
