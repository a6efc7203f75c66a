import type { Finding } from '../../../src/appendices/finding';
import { vi } from '../../../src/review/messages/vi';

const UNMET: Finding = { rule: 'unmet-detail/unmet', severity: 'unmet', sheet: 'PL02', cells: ['C11'], place: 'Ninh Tây', set: 'NTM', indicator: '13.3' };
const sentence = (finding: Partial<Finding>): string => vi['unmet-detail/unmet'].sentence({ ...UNMET, ...finding });

test('that what is unmet should be met is not said', () => {
  expect(sentence({ actual: 'chưa đạt', expected: 'Đạt' })).toBe('Ninh Tây: chỉ tiêu 13.3 (NTM) hiện chưa đạt.');
  expect(sentence({ actual: 0, expected: { op: '>=', value: 50, unit: '%' }, params: { unit: '%' } })).toBe('Ninh Tây: chỉ tiêu 13.3 (NTM) hiện 0 %, yêu cầu ≥ 50 %.');
  expect(sentence({ actual: 'khá', expected: 'loại Tốt' })).toBe('Ninh Tây: chỉ tiêu 13.3 (NTM) hiện khá, yêu cầu loại Tốt.');
  expect(sentence({})).toBe('Ninh Tây: chỉ tiêu 13.3 (NTM) chưa đạt, bảng không nêu mức yêu cầu.');
});

test('levels that depend on what is not known of the place are each told, with their unit', () => {
  const differs: Finding = {
    ...UNMET,
    rule: 'criteria/requirement-differs',
    indicator: '10',
    actual: { op: '>=', value: 53, unit: 'triệu đồng/người/năm' },
    expected: [50, 45],
  };
  expect(vi['criteria/requirement-differs'].sentence(differs)).toBe(
    'Ninh Tây: tiêu chí 10 (NTM): biểu ghi yêu cầu ≥ 53 triệu đồng/người/năm, bộ tiêu chí ghi 50 hoặc 45 triệu đồng/người/năm. Hãy đối chiếu hai nguồn và sửa chỗ sai.',
  );
});
