/** The rules of places and of the table of old and new names in Vietnamese. */
import type { Finding } from '../../../appendices/finding';
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, other, param } from './parts';

/** "NTM nâng cao năm 2024", or the level alone where the list is for several years. */
function levelAndYear(finding: Finding): string {
  return finding.params?.year === undefined ? param(finding, 'level') : `${param(finding, 'level')} năm ${param(finding, 'year')}`;
}

export const places = {
  'place/registered': {
    title: 'Danh sách xã không khớp nhau',
    sentence: (f) =>
      f.params?.problem === 'other-year'
        ? `${f.place ?? ''} (${param(f, 'level')}) ở đây là năm ${actual(f)}, ở ${other(f)} là năm ${expected(f)}. Hãy kiểm tra lại năm.`
        : `${f.place ?? ''} có tên ở đây (${levelAndYear(f)}) nhưng không có ở ${other(f)}. Hãy bổ sung, hoặc bỏ tên xã ở một chỗ.`,
  },
  'place/text-count': {
    title: 'Số xã trong câu không khớp với tên',
    sentence: (f) => `Câu ghi ${actual(f)} xã nhưng nêu tên ${expected(f)} xã. Hãy sửa số hoặc bổ sung, bỏ bớt tên xã.`,
  },
  'mergers/blank-name': {
    title: 'Bảng tên cũ, tên mới thiếu tên',
    sentence: (f) => {
      const side = f.params?.side === 'old' ? 'tên cũ' : 'tên mới';
      return f.params?.problem === 'unreadable'
        ? `Chưa tách được các ${side} ở đây. Hãy đặt mỗi tên trên một dòng hoặc ngăn bằng dấu phẩy.`
        : `Dòng này thiếu ${side} (${other(f)}). Hãy bổ sung, hoặc ghi “giữ nguyên”.`;
    },
  },
  'mergers/contradiction': {
    title: 'Bảng tên cũ, tên mới chưa rõ',
    sentence: (f) => {
      const newNames = (Array.isArray(f.actual) ? f.actual : []).map((name) => formatValue(name, 'vi'));
      switch (f.params?.problem) {
        case 'repeated':
          return `${f.place ?? ''} thành ${newNames[0] ?? ''} được ghi hai lần (${other(f)}). Hãy bỏ một dòng.`;
        case 'circle':
          return `${f.place ?? ''} thành ${newNames[0] ?? ''}, rồi ${newNames[0] ?? ''} lại thành ${f.place ?? ''} (${other(f)}). Hãy kiểm tra lại hai dòng.`;
        case 'split':
          return `${f.place ?? ''} được tách vào ${newNames.join(', ')} (${other(f)}): khi so sánh, xã cũ được coi là một phần của mỗi xã mới. Hãy kiểm tra lại nếu không đúng.`;
        default:
          return `Tên mới ${newNames[0] ?? ''} cũng là tên cũ của một dòng khác (${other(f)}): được hiểu là đổi hai lần. Hãy ghi rõ “(cũ)” nếu đó là hai xã khác nhau.`;
      }
    },
  },
} satisfies Partial<RuleTexts>;
