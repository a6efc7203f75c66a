import { isTotalLabel, summaryKind } from '../../src/appendices/summaryRow';

describe('rows of totals', () => {
  test.each(['Tổng', 'TỔNG CỘNG', 'Tổng số', 'Cộng', 'Cộng:', 'Cộng (10 xã)', 'Tổng 12 xã', 'Toàn tỉnh', 'Chung toàn huyện', 'Cộng huyện Diên Khánh', 'Tổng các xã', 'Tổng nguồn vốn', 'TỔNG KINH PHÍ', 'TỔNG GIAI ĐOẠN 2021-2025', 'Cộng dồn', 'Tổng\nsố'])('"%s" is one', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  test.each(['Tổng Cọt', 'Cộng Hòa', 'CỘNG HÒA', 'Xã Cộng Hòa', 'Cộng Hiền', 'Công nghệ thông tin', 'Công trình cấp nước', 'Cộng đồng dân cư', 'Chung Chải', 'Toàn Thắng', 'Toàn tỉnh có 60 xã', ''])('"%s" is none', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });

  test.each([
    ['Cộng xã đạt', 'count'],
    ['Số xã đạt', 'count'],
    ['Tổng cụm 1', 'count'],
    ['Tổng số xã chưa đạt', 'unmet-count'],
    ['Tỷ lệ (%)', 'share'],
    ['Bình quân', 'average'],
    ['Yêu cầu', 'requirement'],
    ['Cùng kỳ', 'comparison'],
    ['Cộng Hòa', null],
    ['Diên Phước', null],
  ] as const)('"%s" says: %s', (label, kind) => {
    expect(summaryKind(label)).toBe(kind);
  });
});
