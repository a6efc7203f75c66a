import fc from '../../support/properties';
import type { AssessedReading } from '../../../src/appendices/assessed';
import { readOutcome } from '../../../src/appendices/reading/outcome';
import { readValueText } from '../../../src/appendices/reading/text';

const number = (value: number, decimals: number, unit: string): AssessedReading => ({ kind: 'number', value, decimals, unit });
const words = (text: string): AssessedReading => ({ kind: 'text', text });

describe('what a cell says of an indicator', () => {
  test.each<[string, AssessedReading]>([
    ['', { kind: 'blank' }],
    ['-', { kind: 'blank' }],
    ['……', { kind: 'blank' }],
    ['Đạt', { kind: 'mark', isMet: true }],
    ['Xã đã đạt', { kind: 'mark', isMet: true }],
    ['Đạt yêu cầu', { kind: 'mark', isMet: true }],
    ['chưa đạt.', { kind: 'mark', isMet: false }],
    ['KĐ', { kind: 'mark', isMet: false }],
    ['Không áp dụng', { kind: 'not-applicable' }],
    ['Không có (không áp dụng)', { kind: 'not-applicable' }],
    ['Không có chợ', words('Không có chợ')],
    ['Không', words('Không')],
    ['Có', words('Có')],
    ['74,32%', number(74.32, 2, '%')],
    ['92,4 %', number(92.4, 1, '%')],
    ['05', number(5, 0, '')],
    ['28,5%*', number(28.5, 1, '%')],
    ['1', number(1, 0, '')],
    ['1.489.867', number(1489867, 0, '')],
    ['1.234', { kind: 'ambiguous', candidates: [1234, 1.234], text: '1.234' }],
    ['40 triệu', number(40, 0, 'triệu')],
    ['40 triệu đồng/người/năm', number(40, 0, 'triệu đồng/người/năm')],
    ['47,5 trđ/người/năm', number(47.5, 1, 'trđ/người/năm')],
    ['36.750 triệu đồng', { kind: 'ambiguous', candidates: [36750, 36.75], text: '36.750 triệu đồng' }],
    ['0 nhà', number(0, 0, 'nhà')],
    ['92,4% (22,74/24,60 km)', number(92.4, 1, '%')],
    ['12/14 km (85,7%)', number(85.7, 1, '%')],
    ['Xã đạt 81,25%', number(81.25, 2, '%')],
    ['Đạt 100%', number(100, 0, '%')],
    ['đạt 70%, yêu cầu 85%', number(70, 0, '%')],
    ['22,74/24,60 km', words('22,74/24,60 km')],
    ['Cứng hóa 100%; bê tông 85%', words('Cứng hóa 100%; bê tông 85%')],
    ['18/20 km, đạt 80%', number(80, 0, '%')],
    ['73,2% (nữ 71%)', number(73.2, 1, '%')],
    ['Đạt 60% (trong đó 42% từ hệ thống tập trung)', number(60, 0, '%')],
    ['60,5%, trong đó 42% từ hệ thống tập trung', number(60.5, 1, '%')],
    ['60,5% (tăng 2% so với năm 2023)', number(60.5, 1, '%')],
    ['100% (kế hoạch), 75% (thực hiện)', words('100% (kế hoạch), 75% (thực hiện)')],
    ['Cứng hóa 100% (bê tông 85%)', words('Cứng hóa 100% (bê tông 85%)')],
    ['Mức độ 3', words('Mức độ 3')],
    ['Khá', words('Khá')],
    ['Đạt. Quy hoạch được phê duyệt tại Quyết định số 12/QĐ-UBND', { kind: 'mark', isMet: true }],
    ['Chưa đạt: còn thiếu 02 phòng học', { kind: 'mark', isMet: false }],
    ['Đạt, 100% (5/5 thôn)', number(100, 0, '%')],
    ['Trên 95%', words('Trên 95%')],
    ['66-68%', words('66-68%')],
  ])('%s', (text, reading) => {
    expect(readValueText(text).reading).toEqual(reading);
  });

  test('the fraction behind a share, and a fraction that stands alone, are told beside the value', () => {
    expect(readValueText('92,4% (22,74/24,60 km)').fraction).toEqual({ text: '22,74/24,60 km', readings: [{ numerator: 22.74, denominator: 24.6 }] });
    expect(readValueText('92,4% (22,74/24,60 km; bê tông 85%)').fraction).toEqual({ text: '22,74/24,60 km', readings: [{ numerator: 22.74, denominator: 24.6 }] });
    expect(readValueText('22,74/24,60 km').fraction).toEqual({ text: '22,74/24,60 km', readings: [{ numerator: 22.74, denominator: 24.6 }] });
    expect(readValueText('Thôn 1: 3/4 nhà; thôn 2: 1/2 nhà').fraction).toBeNull();
  });

  test('no text throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readValueText(text).reading.kind === 'string'));
  });
});

describe('words that say met or unmet', () => {
  test.each<[string, boolean | null]>([
    ['Đạt', true],
    ['đ', true],
    ['X', true],
    ['Đạt chuẩn', true],
    ['Hoàn thành', true],
    ['Chưa đạt', false],
    ['Không đạt', false],
    ['Chưa hoàn thành', false],
    ['K', false],
    ['Không', null],
    ['1', null],
    ['Cơ bản đạt', null],
    ['Đạt một phần', null],
    ['Đạt, cần duy trì', null],
    ['', null],
  ])('%p: %p', (text, isMet) => {
    expect(readOutcome(text)).toBe(isMet);
  });
});
