import { isTotalLabel, summaryKind, unnumberedKind } from '../../src/appendices/summaryRow';

describe('rows of totals', () => {
  test.each(['Tổng', 'TỔNG CỘNG', 'Tổng số', 'Cộng', 'Cộng:', 'Cộng (10 xã)', 'Tổng 12 xã', 'Toàn tỉnh', 'CẢ TỈNH', 'Cả huyện', 'Chung toàn huyện', 'Cộng huyện Diên Khánh', 'Tổng các xã', 'Tổng nguồn vốn', 'TỔNG KINH PHÍ', 'TỔNG GIAI ĐOẠN 2021-2025', 'Cộng dồn', 'Tổng\nsố', 'TONG CONG', 'Tổng hợp', 'Tổng hợp toàn huyện'])('"%s" is one', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  test.each(['Tổng Cọt', 'Cộng Hòa', 'CỘNG HÒA', 'Xã Cộng Hòa', 'Cộng Hiền', 'Công nghệ thông tin', 'Công trình cấp nước', 'Cộng đồng dân cư', 'Chung Chải', 'Toàn Thắng', 'Toàn tỉnh có 60 xã', 'Cả tỉnh có 60 xã', 'Cà Lúi', '', 'Cống số 1', 'Cống tỉnh lộ 3', 'Công chứng', 'CỔNG CHUNG', 'Tổng đài', 'Tổng hợp báo cáo', 'Tổng kết phong trào', 'Tổng điều tra nông thôn'])('"%s" is none', (label) => {
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

  test.each([['Cộng Bác Ái', 'count'], ['Tổng Bác Ái', 'count'], ['Số TC đạt', 'count'], ['Công an xã', null], ['Cống Bác Ái', null]])('"%s" without a number beside numbered places says: %s', (label, kind) => {
    expect(unnumberedKind(label)).toBe(kind);
  });

  test.each(['Cống nhóm 1', 'Công xã đạt'])('"%s" says nothing', (label) => {
    expect(summaryKind(label)).toBeNull();
  });
});
