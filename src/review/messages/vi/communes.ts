/** The rules of the list of communes in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const communes = {
  'communes/blank-name': {
    title: 'Danh mục xã thiếu tên xã',
    sentence: (f) => `Dòng này có thông tin (${other(f)}) nhưng chưa có tên xã. Hãy bổ sung tên xã.`,
  },
  'communes/repeated': {
    title: 'Xã có hai lần trong danh mục xã',
    sentence: (f) => `${f.place ?? ''} đã có ở ô ${other(f)}. Hãy bỏ một dòng, hoặc ghi rõ huyện nếu là hai xã cùng tên.`,
  },
  'communes/unknown-value': {
    title: 'Vùng, nhóm không có trong bộ tiêu chí',
    sentence: (f) => `“${actual(f)}” không phải là vùng hay nhóm xã nào của ${expected(f)}, nên chưa dùng để xét. Hãy ghi đúng tên vùng, nhóm xã của bộ tiêu chí.`,
  },
  'communes/year': {
    title: 'Danh mục xã thiếu năm đạt chuẩn',
    sentence: (f) => `${place(f)}chưa rõ năm đạt ${param(f, 'level')} (“${actual(f)}”). Hãy ghi năm gồm bốn chữ số.`,
  },
  'communes/level-order': {
    title: 'Năm đạt chuẩn ngược thứ tự',
    sentence: (f) => `${place(f)}đạt ${param(f, 'level')} năm ${actual(f)}, trước năm đạt ${param(f, 'lower')} (${expected(f)}). Hãy kiểm tra lại hai năm.`,
  },
} satisfies Partial<RuleTexts>;
