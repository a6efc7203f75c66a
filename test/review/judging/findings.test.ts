/** What a review says of values beside the criteria sets. */
import type { Finding } from '../../../src/appendices/finding';
import { review, type ReviewInput } from '../../../src/review';
import { explain } from '../../../src/review/messages/languages';
import { EMPTY_STATE, type StatedCriteria } from '../../../src/review/state';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

type Row = readonly CellValue[];

const HEADER = ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'];
const PLAN = 'Kế hoạch 1355/KH-UBND (Khánh Hòa, 2024)';

function selfAssessment(rows: readonly Row[], title = 'XÃ NÔNG THÔN MỚI NĂM 2024', place = 'Xã Ninh Tây, thị xã Ninh Hòa, tỉnh Khánh Hòa'): Grid {
  return gridOf('Tự đánh giá', [[`BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ THỰC HIỆN BỘ TIÊU CHÍ ${title}`], [place], HEADER, ...rows]);
}

const roads = (result: CellValue, outcome: CellValue = '', required: CellValue = ''): Row => [2, 'Giao thông', '2.2. Tỷ lệ đường thôn', required, result, outcome];
const income = (result: CellValue, outcome: CellValue = '', required: CellValue = ''): Row => [10, 'Thu nhập', 'Thu nhập bình quân đầu người', required, result, outcome];
const poverty = (result: CellValue, outcome: CellValue = '', required: CellValue = ''): Row => [11, 'Nghèo đa chiều', 'Tỷ lệ nghèo đa chiều', required, result, outcome];
const insurance = (result: CellValue): Row => [15, 'Y tế', '15.1. Tỷ lệ người dân tham gia bảo hiểm y tế', '', result, 'Đạt'];

function judged(grids: readonly Grid[], criteria: StatedCriteria = {}, call: Partial<ReviewInput> = {}): readonly Finding[] {
  const { findings, defects } = review({ grids, state: { ...EMPTY_STATE, criteria }, ...call });
  expect(defects).toEqual([]);
  return findings.filter(({ rule }) => rule.startsWith('criteria/'));
}

const briefly = (findings: readonly Finding[]): unknown => findings.map(({ rule, severity, cells }) => [rule.replace('criteria/', ''), severity, ...cells]);
const PLAIN: StatedCriteria = { everywhere: { group: 'dong-bang' } };

test('an unmet indicator: value, requirement, shortfall, where the requirement stands, and who is in charge', () => {
  const agencies = gridOf('PL06', [
    ['DANH SÁCH CƠ QUAN PHỤ TRÁCH THẨM ĐỊNH'],
    ['STT', 'Tên đơn vị', 'Tiêu chí xã NTM', 'Tiêu chí xã NTM nâng cao'],
    [1, 'Sở Giao thông vận tải', 'Tiêu chí số 2', 'Tiêu chí số 2'],
    [2, 'Sở Y tế', 'Tiêu chí số 15', 'Tiêu chí số 14'],
  ]);
  const [finding] = judged([selfAssessment([roads('74,32%')]), agencies]);
  expect(finding).toEqual({
    rule: 'criteria/unmet',
    severity: 'unmet',
    sheet: 'Tự đánh giá',
    cells: ['E4'],
    place: 'Ninh Tây',
    set: 'NTM',
    indicator: '2.2',
    actual: 74.32,
    expected: { op: '>=', value: 100, unit: '%' },
    difference: -25.68,
    params: {
      setId: 'kh-ntm-xa-2021-2025',
      setName: 'Khánh Hòa: mức áp dụng của xã nông thôn mới',
      legalBasis: 'Kế hoạch 1355/KH-UBND ngày 08/3/2024 của UBND tỉnh Khánh Hòa',
      source: PLAN,
      confidence: 'verified',
      unit: '%',
      name: 'Tỷ lệ đường thôn',
      agency: 'Sở Giao thông vận tải',
    },
  });
  expect(finding && explain(finding, 'vi').sentence).toBe(`Ninh Tây: chỉ tiêu 2.2 (NTM) hiện 74,32 %, yêu cầu ≥ 100 %, thiếu 25,68 % (${PLAN}). Cơ quan phụ trách: Sở Giao thông vận tải.`);
});

test.each<[string, readonly Row[], StatedCriteria, readonly (readonly string[])[]]>([
  ['met', [roads('100%', 'Đạt', '100%')], {}, []],
  ['the sheet says itself that it is unmet: told once', [roads('74,32%', 'Chưa đạt', '100%')], {}, []],
  ['called met, and the level says otherwise', [roads('99%', 'Đạt')], {}, [['unmet', 'unmet', 'E4'], ['outcome', 'warning', 'F4', 'E4']]],
  ['called unmet, and the level says otherwise', [roads('100%', 'Chưa đạt')], {}, [['outcome', 'warning', 'F4', 'E4']]],
  ['another requirement in the sheet', [roads('98%', 'Đạt', '95%')], {}, [['requirement-differs', 'warning', 'D4'], ['unmet', 'unmet', 'E4']]],
  ['the requirement and the value in đồng', [income('54.000.000 đồng', 'Đạt', '≥ 50.000.000 đồng')], PLAIN, []],
  ['another requirement in đồng', [income('54.000.000 đồng', 'Đạt', '≥ 52.000.000 đồng')], PLAIN, [['requirement-differs', 'warning', 'D4']]],
  ['the requirement of another year', [income(54, 'Đạt', '53 triệu đồng')], PLAIN, [['requirement-differs', 'warning', 'D4']]],
  ['that it is of another year is certain without the group', [income(40, 'Chưa đạt', '53 triệu đồng')], {}, [['situation-missing', 'info', 'A2'], ['requirement-differs', 'warning', 'D4']]],
  ['“dưới 5 %” at 5,00', [poverty('5,00%')], PLAIN, [['at-limit', 'warning', 'E4'], ['unmet', 'unmet', 'E4']]],
  ['and called met, as “bằng hoặc dưới” has it', [poverty('5,00%', 'Đạt')], PLAIN, [['at-limit', 'warning', 'E4']]],
  ['in thousands', [income(52_000)], PLAIN, [['unit', 'warning', 'E4']]],
  ['words where a share is asked for', [roads('đang triển khai')], {}, [['not-comparable', 'info', 'E4']]],
  ['words, and the sheet concludes itself', [roads('đang triển khai', 'Đạt')], {}, []],
  ['a level that was only remembered', [insurance('88%')], {}, [['unverified', 'info', 'E4']]],
  ['and confirmed', [insurance('88%')], { confirmed: [{ set: 'ntm-xa-2021-2025', indicator: '15.1', value: 90, source: 'Công báo' }] }, [['unmet', 'unmet', 'E4'], ['outcome', 'warning', 'F4', 'E4']]],
  ['no level on file', [[12, 'Lao động', '4.9. Chỉ tiêu lạ', '', '74%', '']], {}, [['unknown-indicator', 'warning', 'E4']]],
  ['blank stays unknown', [roads('', '')], {}, []],
  ['unless it is to count as unmet', [roads('', '')], { blanks: 'unmet' }, [['unmet', 'unmet', 'E4']]],
])('%s', (_, rows, criteria, expected) => {
  expect(briefly(judged([selfAssessment(rows)], criteria))).toEqual(expected);
});

test('what the sheet calls unmet without a requirement is told with the one of the set, once', () => {
  const { findings } = review({ grids: [selfAssessment([roads('98%', 'Chưa đạt')])] });
  expect(findings.filter(({ severity }) => severity === 'unmet').map(({ rule, cells, actual, expected, difference, params }) => [rule, cells, actual, expected, difference, params?.source])).toEqual([
    ['self-assessment/unmet', ['E4', 'F4'], 98, { op: '>=', value: 100, unit: '%' }, -2, PLAN],
  ]);
});

test('one note for each level that cannot decide, with how many communes would meet it', () => {
  const matrix = gridOf('Ma trận', [
    ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI TỈNH KHÁNH HÒA NĂM 2024'],
    ['TT', 'Tên xã', 'Nhóm', '1.1', '3.1', '15.1', '2.1'],
    [1, 'Ninh Tây', 'Miền núi', 'Đ', '82%', '88%', '97%'],
    [2, 'Ninh Quang', 'Đồng bằng', 'Đ', '95%', '91%', '97%'],
    [3, 'Cam Tân', 'Đồng bằng', 'K', '70%', '95%', '97%'],
  ]);
  const findings = judged([matrix]);
  expect(findings.map(({ rule, cells, indicator, params }) => [rule.replace('criteria/', ''), cells[0], indicator, params?.met, params?.unmet, params?.reason, params?.places])).toEqual([
    ['unverified', 'E3', '3.1', 2, 1, '', 3],
    ['unverified', 'F3', '15.1', 2, 1, '', 3],
    ['no-requirement', 'G3', '2.1', undefined, undefined, 'province', 3],
    ['unmet', 'D5', '1.1', undefined, undefined, undefined, undefined],
  ]);
});

test('one note for all the indicators that have no level on file', () => {
  const rows = [roads('90%'), [2, 'Giao thông', '2.3. Tỷ lệ đường ngõ', '', '90%', ''], [12, 'Lao động', '12.1. Tỷ lệ lao động qua đào tạo', '', '74%', '']];
  const findings = judged([selfAssessment(rows, 'XÃ NÔNG THÔN MỚI NĂM 2024', 'Xã Ninh Tây')]);
  expect(findings.map(({ rule, cells, params }) => [rule, cells, params?.reason, params?.indicators])).toEqual([
    ['criteria/no-requirement', ['E4', 'E5'], 'province', '2.2, 2.3'],
    ['criteria/no-requirement', ['E6'], 'unknown', '12.1'],
  ]);
});

test.each<[string, string, string, Partial<ReviewInput>, StatedCriteria, string]>([
  ['no level', 'NĂM 2024', 'tỉnh Khánh Hòa', {}, {}, 'no-level'],
  ['no year', 'XÃ NÔNG THÔN MỚI', 'Xã Ninh Tây', {}, {}, 'no-year'],
  ['an id that nobody knows', 'XÃ NÔNG THÔN MỚI NĂM 2024', 'Xã Ninh Tây', {}, { sets: { NTM: 'qd-318' } }, 'unknown-id'],
])('no set, told once: %s', (_, title, place, call, criteria, problem) => {
  const findings = judged([selfAssessment([roads('74%'), insurance('88%')], title, place)], criteria, call);
  expect(findings.map(({ rule, cells, params }) => [rule, cells, params?.problem])).toEqual([['criteria/no-set', ['E4'], problem]]);
});

test('year and set of the call go before what the sheet says', () => {
  const grid = selfAssessment([income(51, '', '')], 'XÃ NÔNG THÔN MỚI', 'Xã Ninh Tây');
  expect(briefly(judged([grid], PLAIN, { judgeBy: ['kh-ntm-xa-2021-2025'], year: 2024 }))).toEqual([]);
  expect(briefly(judged([grid], PLAIN, { judgeBy: ['kh-ntm-xa-2021-2025'], year: 2025 }))).toEqual([['unmet', 'unmet', 'E4']]);
  expect(briefly(judged([grid], PLAIN, { judgeBy: ['kh-ntm-xa-2021-2025'], year: 2023 }))).toEqual([['year', 'info', 'E4']]);
});

test('the list of communes tells the group', () => {
  const list = gridOf('Danh mục xã', [['Tên xã', 'Nhóm'], ['Ninh Tây', 'Miền núi']]);
  expect(judged([selfAssessment([income(44)]), list]).map(({ expected }) => expected)).toEqual([{ op: '>=', value: 45, unit: 'triệu đồng/người/năm' }]);
});

test('an imported set that cannot be read is told', () => {
  expect(briefly(judged([selfAssessment([roads('100%')])], { own: [{ id: 'hong' }] }))).toEqual([['own-set', 'warning', 'A1']]);
});

test('what a list of communes says of regions and groups that the set does not have', () => {
  const list = gridOf('Danh mục xã', [['Tên xã', 'Vùng', 'Nhóm'], ['Ninh Tây', 'Khu vực III', 'Miền núi'], ['Cam Tân', 'Khu vực III', 'hải đảo'], ['Ninh Quang', 'DHNTB', 'Đồng bằng']]);
  const { findings } = review({ grids: [selfAssessment([roads('100%')]), list] });
  expect(findings.filter(({ rule }) => rule === 'communes/unknown-value').map(({ cells, actual }) => [actual, cells])).toEqual([['Khu vực III', ['B2', 'B3']], ['hải đảo', ['C3']]]);
});

test('what cannot be judged is told with its cell, and the rest is judged', () => {
  const matrix = gridOf('Ma trận', [
    ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI TỈNH KHÁNH HÒA NĂM 2021'],
    ['TT', 'Tên xã', 'Nhóm', '2.2', '2.9', '8.4', '10', '11', '12.1'],
    [1, 'Ninh Tây', 'Miền núi', '90%', '5%', '20%', 40, '9%', '76%'],
    [2, 'Ninh Quang', '', '100%', '5%', '40%', 60, '4%', '74%'],
    [3, 'Cam Tân', 'Đồng bằng', '', '5%', '40%', 60_000, '180%', 'đang rà soát'],
  ]);
  const told = (input: Partial<ReviewInput>): unknown => judged([matrix], {}, input).map(({ rule, cells }) => [rule.replace('criteria/', ''), ...cells]);
  expect(told({})).toEqual([
    ['unmet', 'D3'],
    ['unknown-indicator', 'E3', 'E4', 'E5'],
    ['year', 'F3'],
    ['year', 'G3'],
    ['situation-missing', 'B4'],
    ['unmet', 'I4'],
    ['not-comparable', 'I5'],
  ]);
  expect(told({ year: 2024 })).toContainEqual(['unit', 'G5']);
});
