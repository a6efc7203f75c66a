/** The rules in Vietnamese. */
import type { Finding } from '../../appendices/finding';
import type { RuleTexts } from './index';
import { formatValue, withUnit } from './format';

const actual = (finding: Finding): string => formatValue(finding.actual, 'vi');
const expected = (finding: Finding): string => formatValue(finding.expected, 'vi');
const param = (finding: Finding, name: string): string => formatValue(finding.params?.[name], 'vi');
const other = (finding: Finding): string => finding.cells.slice(1).join(', ');
const place = (finding: Finding): string => (finding.place === undefined ? '' : `${finding.place}: `);

/** "chỉ tiêu 2.2" or "tiêu chí 10", with the set that it belongs to. */
function indicator({ indicator: code = '', set }: Finding): string {
  const name = code.includes('.') ? `chỉ tiêu ${code}` : `tiêu chí ${code}`;
  return set === undefined ? name : `${name} (${set})`;
}

function withActualUnit(finding: Finding): string {
  return withUnit(actual(finding), finding.params?.unit === undefined ? undefined : String(finding.params.unit));
}

export const vi: RuleTexts = {
  'figure/formula-error': {
    title: 'Công thức bị lỗi',
    explanation: 'Ô phải chứa số nhưng công thức cho ra lỗi, nên mọi phép cộng dùng ô này đều sai.',
    example: '#REF! sau khi xóa một cột huyện.',
    sentence: (f) => `Công thức cho ra lỗi ${actual(f)}. Hãy sửa công thức hoặc nhập lại số.`,
  },
  'figure/date': {
    title: 'Ngày tháng ở chỗ của số',
    explanation: 'Excel đã hiểu số vừa gõ thành ngày tháng, ví dụ gõ 1/2 hoặc 10.6.',
    example: 'Gõ 10.6 vào ô tỷ lệ, Excel lưu thành ngày 10 tháng 6.',
    sentence: () => 'Ô phải chứa số nhưng Excel đang giữ một ngày tháng. Hãy đổi định dạng ô về số rồi nhập lại.',
  },
  'figure/impossible': {
    title: 'Giá trị không thể có',
    explanation: 'Số xã là số nguyên không âm; tỷ lệ nằm trong khoảng 0 đến 100 %.',
    example: 'Tỷ lệ 190 %.',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${place(f)}tỷ lệ ${actual(f)} % nằm ngoài khoảng 0 đến 100 %. Hãy kiểm tra lại số đã nhập.`
        : `Số lượng ${actual(f)} không phải là số nguyên không âm. Hãy kiểm tra lại số đã nhập.`,
  },
  'figure/unreadable': {
    title: 'Không đọc được số',
    explanation: 'Ô này cần một con số (hoặc một năm) nhưng nội dung không đọc được thành số.',
    example: '“ba xã” ở cột Tổng.',
    sentence: (f) => `Không đọc được “${actual(f)}” thành số. Hãy nhập lại bằng chữ số.`,
  },
  'figure/ambiguous': {
    title: 'Dấu chấm hay dấu phẩy',
    explanation: 'Một dấu theo sau đúng ba chữ số có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.',
    example: '“2.268” là hai nghìn hai trăm sáu mươi tám hay 2,268?',
    sentence: (f) => `${place(f)}“${actual(f)}” có thể đọc là ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'vi')).join(' hoặc ')}. Hãy nhập lại ở dạng số để không hiểu nhầm.`,
  },
  'table/no-rows': {
    title: 'Bảng chưa có dòng nào',
    explanation: 'Có dòng tiêu đề của bảng nhưng bên dưới chưa có dữ liệu.',
    example: 'Mẫu biểu chưa nhập.',
    sentence: () => 'Bảng chỉ có tiêu đề, chưa có dòng dữ liệu. Hãy nhập dữ liệu hoặc bỏ bảng này.',
  },
  'table/numbering': {
    title: 'Số thứ tự không liên tục',
    explanation: 'Số thứ tự trong một nhóm tăng đều từng đơn vị.',
    example: 'Sau dòng 5 là dòng 7.',
    sentence: (f) => `Số thứ tự là ${actual(f)}, đáng lẽ là ${expected(f)}. Hãy đánh lại số hoặc kiểm tra xem có sót dòng không.`,
  },
  'plan/reference': {
    title: 'Số, ngày của kế hoạch khác nhau',
    explanation: 'Các phụ lục của một kế hoạch cùng ghi một số và một ngày ở dòng “(Kèm theo …)”.',
    example: 'Phụ lục 02 ghi Kế hoạch số 125, các phụ lục khác ghi 1355/KH-UBND.',
    sentence: (f) => `Dòng này ghi “${actual(f)}”, còn ${other(f)} ghi “${expected(f)}”. Hãy sửa cho các phụ lục cùng một số và ngày.`,
  },
  'place/spelling': {
    title: 'Tên xã viết khác nhau',
    explanation: 'Hai tên chỉ khác nhau ở dấu có thể là một xã viết sai, cũng có thể là hai xã; phần mềm không tự gộp.',
    example: '“Vạn Thanh” và “Vạn Thạnh”.',
    sentence: (f) => `Tên “${actual(f)}” ở đây, “${expected(f)}” ở ${other(f)}. Hãy kiểm tra xem có phải cùng một xã không.`,
  },
  'place/abbreviation': {
    title: 'Tên viết tắt chưa rõ',
    explanation: 'Tên viết tắt được hiểu theo các tên đầy đủ trong cùng cột huyện; tên này chưa có tên đầy đủ tương ứng.',
    example: '“N.Thọ” dưới cột Ninh Hòa là Ninh Thọ.',
    sentence: (f) => `Chưa rõ “${f.place ?? ''}” (cột ${param(f, 'district')}) là xã nào. Hãy viết đầy đủ tên xã.`,
  },
  'place/names-undecided': {
    title: 'Chưa tách được tên xã',
    explanation: 'Nhiều tên đứng liền nhau, chỉ cách bằng dấu cách, nên có thể tách theo nhiều cách.',
    example: '“Xuân Sơn Vạn Phú”.',
    sentence: (f) => `Các tên ở ${other(f)} có thể tách thành ${expected(f).replace(/, /g, ' hoặc ')} xã, không cách nào bằng Tổng ${actual(f)}. Hãy đặt mỗi tên trên một dòng.`,
  },
  'roadmap/year': {
    title: 'Năm lặp lại hoặc sai thứ tự',
    explanation: 'Mỗi năm có một dòng, năm sau ở dưới năm trước.',
    example: 'Hai dòng cùng ghi năm 2024.',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `Năm ${actual(f)} đã có ở ${other(f)}. Hãy gộp hai dòng hoặc sửa lại năm.`
        : `Năm ${actual(f)} đứng sau một năm lớn hơn (${other(f)}). Hãy xếp lại các dòng theo năm.`,
  },
  'roadmap/column-total': {
    title: 'TỔNG CỘNG không khớp',
    explanation: 'Dòng TỔNG CỘNG bằng tổng các năm ở cột Tổng, và bằng số xã được nêu tên ở từng cột huyện.',
    example: 'Phụ lục 09: Cam Lâm ghi 2 xã, chỉ nêu tên 1.',
    sentence: (f) => `${place(f)}dòng TỔNG CỘNG ghi ${actual(f)}, các dòng năm cộng lại được ${expected(f)} (${other(f)}). Hãy sửa số tổng hoặc bổ sung tên xã còn thiếu.`,
  },
  'roadmap/total-of-names': {
    title: 'Tổng khác số xã nêu tên',
    explanation: 'Cột Tổng của mỗi năm bằng số xã được nêu tên trong dòng đó.',
    example: 'Phụ lục 09, năm 2025: Tổng 10 nhưng nêu tên 9 xã.',
    sentence: (f) => `Năm ${param(f, 'year')}: Tổng ghi ${actual(f)}, các ô huyện nêu tên ${expected(f)} xã (${other(f)}). Hãy sửa Tổng hoặc bổ sung, bỏ bớt tên xã.`,
  },
  'roadmap/cumulative': {
    title: 'Lũy kế không khớp',
    explanation: 'Lũy kế = lũy kế năm trước + Tổng năm nay.',
    example: 'Lũy kế 2023 là 65 = 63 + 2.',
    sentence: (f) => `Năm ${param(f, 'year')}: lũy kế ghi ${actual(f)}, tính được ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'Hãy ghi rõ lý do (sáp nhập xã chẳng hạn) nếu lũy kế giảm là đúng.' : 'Hãy sửa lũy kế hoặc Tổng.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Tỷ lệ không khớp lũy kế',
    explanation: 'Tỷ lệ = lũy kế / tổng số xã dùng làm cơ sở của năm đó. Sai một đơn vị ở chữ số cuối (cắt bớt thay vì làm tròn) chỉ là cảnh báo.',
    example: 'Phụ lục 09, năm 2025: 11/92 xã là 12,0 %, bảng ghi 11,8 %.',
    sentence: (f) => `Năm ${param(f, 'year')}: ghi ${actual(f)} %, còn ${param(f, 'cumulative')}/${param(f, 'base')} xã là ${expected(f)} %. Hãy sửa tỷ lệ, hoặc khai báo cơ sở nếu năm này chia cho số xã khác.`,
  },
  'roadmap/base-change': {
    title: 'Cơ sở tính tỷ lệ thay đổi',
    explanation: 'Tỷ lệ các năm được chia cho những tổng số xã khác nhau mà bảng không nói rõ.',
    example: 'Khánh Hòa chia cho 94 xã đến năm 2018, từ năm 2019 chia cho 92.',
    sentence: (f) => `Từ năm ${param(f, 'year')} tỷ lệ chia cho ${actual(f)} xã, năm ${param(f, 'before')} chia cho ${expected(f)} (${other(f)}). Hãy ghi rõ lý do, hoặc khai báo cơ sở từng năm.`,
  },
  'roadmap/base-inferred': {
    title: 'Cơ sở tính tỷ lệ được suy ra',
    explanation: 'Bảng không nêu tổng số xã dùng làm cơ sở; phần mềm suy ra từ các tỷ lệ khớp nhau.',
    example: '70/92 xã là 76,1 %.',
    sentence: (f) => `Chưa khai báo cơ sở; suy ra từ các tỷ lệ: ${param(f, 'periods')} xã. Hãy khai báo cơ sở nếu không đúng.`,
  },
  'roadmap/name-repeated': {
    title: 'Xã được nêu hai lần',
    explanation: 'Mỗi xã đạt một mức một lần, nên chỉ có tên ở một năm.',
    example: 'Một xã có tên ở cả năm 2023 và 2024.',
    sentence: (f) => `${f.place ?? ''} đã có ở năm ${param(f, 'before')}, lại có ở năm ${param(f, 'year')} (${f.cells.join(', ')}). Hãy bỏ một chỗ.`,
  },
  'roadmap/level-order': {
    title: 'Thứ tự các mức không hợp lý',
    explanation: 'Xã nâng cao phải đạt chuẩn NTM trước hoặc cùng năm; xã kiểu mẫu phải đạt nâng cao trước hoặc cùng năm.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} năm ${actual(f)}, trước cả ${param(f, 'below')} năm ${expected(f)} (${other(f)}). Hãy kiểm tra lại năm.`
        : `${f.place ?? ''} đạt ${param(f, 'level')} năm ${param(f, 'year')} nhưng không có tên ở cột ${param(f, 'district')} của lộ trình ${param(f, 'below')}. Hãy bổ sung hoặc kiểm tra lại tên xã.`,
  },
  'registration/group-count': {
    title: 'Số ở dòng nhóm khác số xã bên dưới',
    explanation: 'Số ghi ở dòng nhóm (cấp, huyện, năm) bằng tổng các nhóm con, hoặc bằng số xã được đánh dấu bên dưới.',
    example: 'Huyện Ninh Phước ghi 3, bên dưới có 3 xã đánh dấu X.',
    sentence: (f) => `${place(f)}dòng nhóm ghi ${actual(f)}, bên dưới có ${expected(f)} (${other(f)}). Hãy sửa số ở dòng nhóm hoặc các dấu X.`,
  },
  'registration/label-count': {
    title: 'Số xã trong tên nhóm khác số dòng',
    explanation: 'Số ghi trong ngoặc ở tên nhóm bằng số xã liệt kê bên dưới.',
    example: '“NĂM 2014 (10 xã)” nhưng bên dưới có 9 dòng.',
    sentence: (f) => `“${f.place ?? ''}”: bên dưới có ${expected(f)} dòng (${other(f)}). Hãy sửa số trong ngoặc hoặc bổ sung, bỏ bớt dòng.`,
  },
  'registration/name-repeated': {
    title: 'Xã được liệt kê hai lần',
    explanation: 'Trong một nhóm, mỗi xã chỉ có một dòng.',
    example: 'Xã Phước Thái có ở dòng 1 và dòng 2 của huyện Ninh Phước.',
    sentence: (f) => `${f.place ?? ''} có ở hai dòng của cùng một nhóm (${f.cells.join(', ')}). Hãy bỏ một dòng.`,
  },
  'registration/mark': {
    title: 'Dấu không đọc được',
    explanation: 'Cột mức độ đánh dấu X (hoặc Đạt, ✓), hay để trống.',
    example: '“sẽ xét” ở cột Nâng cao.',
    sentence: (f) => `${place(f)}ô này không phải dấu X và cũng không trống, nên chưa được tính. Hãy đánh dấu X hoặc để trống.`,
  },
  'unmet-detail/unmet': {
    title: 'Chỉ tiêu chưa đạt',
    explanation: 'Giá trị hiện có chưa bằng mức yêu cầu mà bảng nêu. Đây là kết quả rà soát, không phải lỗi của bảng.',
    example: 'Xã đạt 74,32 % (11,323/15,236 km), yêu cầu 100 %.',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'chưa đạt' : typeof f.actual === 'number' ? `hiện ${withActualUnit(f)}` : actual(f);
      const needed = f.expected === undefined ? 'bảng không nêu mức yêu cầu' : `yêu cầu ${expected(f)}`;
      return `${place(f)}${indicator(f)} ${stands}, ${needed}.`;
    },
  },
  'unmet-detail/unreadable': {
    title: 'Không đọc được nội dung chỉ tiêu',
    explanation: 'Ô có số liệu về một chỉ tiêu nhưng không đọc được đâu là kết quả, đâu là yêu cầu.',
    example: '“đạt 54,55% (315,5 km) yêu cầu 80%”.',
    sentence: (f) => `${place(f)}không đọc được “${actual(f)}”. Hãy viết lại theo mẫu “xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%”.`,
  },
  'unmet-detail/place-repeated': {
    title: 'Địa phương xuất hiện hai lần',
    explanation: 'Mỗi địa phương chỉ đứng một lần trong một nhóm; hai xã cùng tên ở hai huyện thì cần ghi rõ huyện.',
    example: 'Xã Ninh Tây ở số 2 và số 7 của cùng một nhóm.',
    sentence: (f) => `${f.place ?? ''} đã có ở ô ${other(f)}. Hãy gộp hai mục, hoặc ghi rõ huyện nếu là hai xã cùng tên.`,
  },
  'unmet-detail/criteria-count': {
    title: 'Số tiêu chí không khớp',
    explanation: '“đạt a/b, c chưa đạt gồm …”: a + c = b, danh sách có đúng c tiêu chí, b là số tiêu chí của bộ.',
    example: 'Sơn Bình đạt 14/15 tiêu chí, 05 tiêu chí chưa đạt.',
    sentence: (f) => {
      const message: Record<string, string> = {
        sum: `đạt ${param(f, 'met')} và ${param(f, 'unmet')} chưa đạt là ${actual(f)}, bảng ghi trên tổng số ${expected(f)} tiêu chí`,
        list: `ghi ${actual(f)} tiêu chí chưa đạt nhưng liệt kê ${expected(f)}`,
        set: `ghi trên tổng số ${actual(f)} tiêu chí, các xã khác ghi ${expected(f)}`,
      };
      return `${place(f)}${f.set ?? ''} ${message[String(f.params?.problem)] ?? ''}. Hãy sửa cho khớp.`;
    },
  },
  'unmet-detail/share-of-fraction': {
    title: 'Tỷ lệ không khớp phân số',
    explanation: '“p % (a/b)”: p bằng a chia b. Sai một đơn vị ở chữ số cuối chỉ là cảnh báo.',
    example: 'Cam Tân: 25,37% (1059/4532), đúng ra là 23,37 %.',
    sentence: (f) => `${place(f)}ghi ${actual(f)} % nhưng ${param(f, 'fraction')} là ${expected(f)} %. Hãy sửa tỷ lệ hoặc phân số.`,
  },
  'unmet-detail/listed-criteria': {
    title: 'Danh sách tiêu chí chưa đạt không khớp chi tiết',
    explanation: 'Các tiêu chí liệt kê là chưa đạt ở tên xã và các tiêu chí có dòng chi tiết phải như nhau.',
    example: 'Liệt kê tiêu chí 13 nhưng không có dòng nào về tiêu chí 13.',
    sentence: (f) =>
      f.params?.problem === 'missing'
        ? `${place(f)}liệt kê tiêu chí ${param(f, 'criteria')} (${f.set ?? ''}) là chưa đạt nhưng không có dòng chi tiết. Hãy bổ sung dòng chi tiết hoặc sửa danh sách.`
        : `${place(f)}có dòng chi tiết về ${indicator(f)} nhưng danh sách chưa đạt (${expected(f)}) không có. Hãy bổ sung vào danh sách hoặc bỏ dòng chi tiết.`,
  },
  'unmet-detail/wrong-side': {
    title: 'Ghi chưa đạt nhưng đã đạt yêu cầu',
    explanation: 'Giá trị được ghi là chưa đạt phải nằm ở phía chưa đạt của mức yêu cầu.',
    example: 'Đạt 82 %, yêu cầu 80 %, ghi chưa đạt.',
    sentence: (f) => `${place(f)}${indicator(f)} ghi chưa đạt, nhưng ${withActualUnit(f)} đã đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc kết luận.`,
  },
  'unmet-detail/parent-criterion': {
    title: 'Chỉ tiêu không thuộc tiêu chí',
    explanation: 'Số của chỉ tiêu bắt đầu bằng số của tiêu chí chứa nó, và tiêu chí đó có trong bộ.',
    example: '“Chỉ tiêu 13.9” đặt dưới Tiêu chí 17.',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} đứng dưới tiêu chí ${expected(f)}. Hãy sửa số của chỉ tiêu hoặc chuyển sang đúng tiêu chí.`,
  },
  'unmet-detail/blank-cell': {
    title: 'Ô cần có nội dung đang trống',
    explanation: 'Dòng có chỉ tiêu chưa đạt cần có địa phương, cơ quan phụ trách và thời gian dự kiến.',
    example: 'Có chỉ tiêu chưa đạt nhưng không ghi thời gian dự kiến đạt chuẩn.',
    sentence: (f) => `${place(f)}ô “${param(f, 'column')}” đang trống ở dòng có chỉ tiêu chưa đạt. Hãy bổ sung.`,
  },
  'unmet-detail/deadline': {
    title: 'Thời gian dự kiến không hợp lý',
    explanation: 'Thời gian dự kiến đạt chuẩn phải đọc được và không trước năm của kế hoạch.',
    example: '“Quý II/2022” trong kế hoạch năm 2024.',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}thời gian “${actual(f)}” trước năm ${expected(f)} của kế hoạch. Hãy sửa lại thời gian.`
        : `${place(f)}không đọc được thời gian “${actual(f)}”. Hãy ghi theo mẫu “Quý II/2024”.`,
  },
};
