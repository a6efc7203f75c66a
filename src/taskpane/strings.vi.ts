/** Everything that the pane says in Vietnamese; strings.en.ts says the same in English. Findings have their own sentences (review/messages). */
import type { Severity } from '../appendices/finding';
import type { Kind } from '../appendices/table';
import type { SheetNote, YearBase } from '../review/result';
import type { ExcelFailure } from '../excel';
import type { CommandId, TotalsNow } from './session';

/** What a family is called, and the header that it is recognised by. */
export interface FamilyText {
  readonly name: string;
  readonly header: string;
}

const families: Record<Kind, FamilyText> = {
  tasks: { name: 'Nhiệm vụ', header: 'TT, Nội dung nhiệm vụ, Đơn vị chủ trì, Thời gian hoàn thành' },
  targets: { name: 'Chỉ tiêu kế hoạch', header: 'TT, Chỉ tiêu, ĐVT, Kế hoạch giao, Lũy kế' },
  registration: { name: 'Danh sách đăng ký', header: 'TT, Tên xã, cột đánh dấu X từng mức' },
  'district-matrix': { name: 'Mục tiêu theo huyện', header: 'TT, Nội dung, Tổng, mỗi huyện một cột' },
  'criterion-targets': { name: 'Mục tiêu từng tiêu chí', header: 'Số thứ tự, Tiêu chí, mỗi bộ tiêu chí một cột' },
  'unmet-detail': { name: 'Tiêu chí chưa đạt', header: 'Địa phương, Các tiêu chí chưa đạt, Cơ quan phụ trách, Giải pháp, Thời gian đạt chuẩn' },
  'level-plan': { name: 'Kế hoạch đạt chuẩn', header: 'Stt, Địa phương, Tiêu chí, Giải pháp, Thời gian đạt chuẩn' },
  'agency-assignment': { name: 'Phân công thẩm định', header: 'STT, Tên đơn vị, mỗi bộ tiêu chí một cột' },
  roadmap: { name: 'Lộ trình', header: 'Năm, Tổng, Lũy kế, %, mỗi huyện một cột' },
  'criterion-matrix': { name: 'Biểu hiện trạng tiêu chí', header: 'TT, Xã, mỗi tiêu chí một cột, Số TC đạt' },
  'self-assessment': { name: 'Tự đánh giá', header: 'Tên tiêu chí, Nội dung, Yêu cầu, Kết quả thực hiện, Tự đánh giá' },
  'criteria-distribution': { name: 'Phân nhóm xã', header: 'Địa phương, Tổng số xã, 19 TC, 15-18, 10-14, 5-9' },
};

const commands: Record<CommandId, { label: string; tip: string }> = {
  review: { label: 'Rà soát', tip: 'Đọc mọi trang tính, tìm ô mâu thuẫn và chỉ tiêu chưa đạt' },
  highlight: { label: 'Tô màu', tip: 'Đánh dấu các ô có vấn đề; màu nền của biểu giữ nguyên' },
  clear: { label: 'Bỏ tô', tip: 'Bỏ mọi màu đã đánh dấu' },
  fill: { label: 'Điền tổng', tip: 'Xem trước các ô tổng, lũy kế, tỷ lệ cần điền' },
  convert: { label: 'Chuyển phông', tip: 'Xem trước việc chuyển chữ phông TCVN3, VNI sang Unicode' },
  restore: { label: 'Hoàn tác', tip: 'Trả lại các ô như trước lần điền hoặc chuyển phông cuối' },
};

const notes: Record<SheetNote, string> = {
  empty: 'Trang trống.',
  chart: 'Trang chỉ có biểu đồ.',
  'no-table': 'Không nhận ra bảng nào.',
  'too-large': 'Vùng dữ liệu quá lớn nên chưa đọc. Hãy xóa các dòng, cột thừa rồi rà soát lại.',
  own: 'Trang do Soát biểu NTM tạo, không rà soát.',
  'left-out': 'Trang được bỏ qua theo yêu cầu.',
  mergers: 'Bảng tên cũ, tên mới sau sáp nhập: dùng khi so sánh tên xã giữa các biểu.',
  criteria: 'Bộ tiêu chí: dùng để xét các giá trị, thay cho bộ cùng mã có sẵn.',
  communes: 'Danh mục xã: dùng khi xét từng xã theo vùng, nhóm và khi lập bảng lũy kế.',
};

const origins: Record<YearBase['origin'], string> = {
  option: 'nêu khi chạy',
  workbook: 'đã khai báo trong sổ tính',
  sheet: 'ghi trong biểu',
  inferred: 'suy ra từ các tỷ lệ khớp nhau',
};

/** What went wrong and what to do, by the kind of failure. */
function failure(failure: ExcelFailure): string {
  const sentence = why(failure);
  if (failure.undone === undefined) return sentence;
  return failure.undone
    ? `${sentence} Những gì ghi dở đã được trả lại như trước.`
    : `${sentence} Một số ô có thể đã được ghi; hãy bấm Hoàn tác để trả lại.`;
}

function why({ kind, sheet, cells }: ExcelFailure): string {
  switch (kind) {
    case 'cell-edit':
      return 'Excel đang sửa dở một ô. Hãy nhấn Enter trong trang tính để kết thúc, rồi bấm lại.';
    case 'protected':
      return `Trang ${sheet ?? 'này'} đang bị khóa nên không ghi được. Hãy vào Review → Unprotect Sheet để mở khóa, rồi bấm lại.`;
    case 'lost':
      return 'Mất kết nối với Excel. Hãy kiểm tra mạng, rồi bấm lại; dữ liệu trong sổ tính không đổi.';
    case 'too-large':
      return `Dữ liệu ${sheet === undefined ? '' : `của trang ${sheet} `}quá lớn để Excel chuyển một lần. Hãy xóa các dòng, cột thừa hoặc tách sổ tính, rồi bấm lại.`;
    case 'unsupported':
      return 'Phiên bản Excel này chưa có chức năng cần dùng. Hãy dùng Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web.';
    case 'changed':
      return `Các ô ${cells?.join(', ') ?? ''} vừa được sửa sau khi lập danh sách nên chưa ghi gì. Hãy bấm lại nút vừa dùng để lập lại danh sách.`;
    case 'gone':
      return `Không đến được ${sheet === undefined ? 'ô này' : `trang ${sheet}`}: trang đã bị xóa hoặc đổi tên. Hãy bấm Rà soát để đọc lại sổ tính.`;
    case 'hidden':
      return `${sheet === undefined ? 'Trang này' : `Trang ${sheet}`} đang ẩn nên không đến được. Hãy bỏ ẩn trang (bấm phải vào tên trang → Unhide), rồi bấm lại.`;
    case 'typed':
      return `${sheet === undefined ? 'Trang đã lập' : `Trang ${sheet}`} có nội dung gõ thêm ở các ô ${cells?.join(', ') ?? ''}, nên chưa ghi gì vào đó. Hãy chuyển nội dung đó sang chỗ khác, hoặc chọn ghi đè; ghi đè rồi vẫn trả lại được bằng Hoàn tác.`;
    case 'structure-protected':
      return 'Cấu trúc sổ tính đang bị khóa nên không thêm được trang. Hãy vào Review → Protect Workbook để mở khóa, rồi bấm lại.';
    case 'name-taken':
      return `Tên trang ${sheet ?? ''} đã có thứ khác dùng (chẳng hạn một trang biểu đồ), nên chưa ghi gì. Hãy đổi tên thứ đó, rồi bấm lại.`;
    case 'unknown':
      return 'Có lỗi ngoài dự kiến, công việc chưa xong. Hãy bấm lại; nếu vẫn vậy, hãy gửi chi tiết dưới đây cho người hỗ trợ.';
  }
}

export const vi = {
  product: 'Soát biểu NTM',
  otherLanguage: 'English',
  families,
  commands,
  notes,
  origins,
  failure,

  start: {
    title: 'Soát các phụ lục nông thôn mới',
    body: 'Bấm Rà soát để đọc mọi trang tính, tìm các ô mâu thuẫn nhau và các chỉ tiêu chưa đạt. Rà soát không sửa gì và dữ liệu không rời khỏi sổ tính.',
  },
  progress: {
    reading: 'Đang đọc sổ tính…',
    sheet: (sheet: string, done: number, total: number) => `Đang rà soát ${sheet} (${done + 1}/${total})`,
    working: 'Đang làm…',
    cancel: 'Dừng',
    stopped: 'Đã dừng rà soát; kết quả trước đó giữ nguyên.',
  },
  notLoaded: 'Chưa tải được phần rà soát. Hãy kiểm tra kết nối mạng rồi bấm lại.',
  stale: {
    text: 'Sổ tính đã được sửa sau lần rà soát này.',
    totals: ({ wrong, blank }: TotalsNow) =>
      wrong + blank === 0 ? 'Các ô tổng đều khớp.' : `Tổng đang ${[...(wrong > 0 ? [`lệch ${wrong} ô`] : []), ...(blank > 0 ? [`trống ${blank} ô`] : [])].join(', ')}.`,
    again: 'Rà soát lại',
  },
  unreadState: 'Phần ghi nhớ của Soát biểu NTM trong sổ tính không đọc được (có thể do bản mới hơn ghi), nên để nguyên và chưa dùng.',
  tooLarge: (sheets: string) => `Trang quá lớn nên chưa đọc: ${sheets}. Hãy xóa các dòng, cột thừa rồi bấm Rà soát.`,
  details: { show: 'Chi tiết', copy: 'Sao chép' },
  dismiss: 'Đóng',
  defects: (count: number) => `${count} phép kiểm không chạy được do lỗi của chương trình; các phép kiểm khác vẫn đủ. Hãy gửi chi tiết cho người hỗ trợ.`,

  tabs: { label: 'Kết quả rà soát', findings: 'Kết quả', sheets: 'Các bảng', criteria: 'Căn cứ', make: 'Lập bảng', submit: 'Nộp' },
  summary: {
    label: 'Lọc theo mức độ',
    done: (counts: Record<Severity, number>) =>
      `Rà soát xong: ${counts.error} lỗi, mâu thuẫn; ${counts.warning} cảnh báo; ${counts.info} lưu ý; ${counts.unmet} chưa đạt.`,
    none: 'Không thấy mâu thuẫn hay chỉ tiêu chưa đạt nào trong các bảng đã nhận ra.',
    noneOfKind: 'Không có mục nào ở mức đang lọc.',
  },
  views: {
    label: 'Xem theo',
    sheets: 'Mọi mục, theo trang tính',
    place: 'Chưa đạt, theo xã',
    criterion: 'Chưa đạt, theo tiêu chí',
    agency: 'Chưa đạt, theo cơ quan',
    nearest: 'Chưa đạt, xã gần đạt nhất trước',
    summary: 'Tổng hợp: số tiêu chí, tỷ lệ xã đạt',
  },
  finding: {
    indicator: (indicator: string, set: string | undefined) => `Tiêu chí, chỉ tiêu ${indicator}${set === undefined ? '' : ` (${set})`}`,
    actual: 'Đang ghi',
    expected: 'Đối chiếu',
    requirement: 'Yêu cầu',
    difference: 'Lệch',
    goTo: (address: string) => `Đến ô ${address}`,
    related: 'Ô liên quan',
    more: (count: number, left: number) => `Xem thêm ${count} mục (còn ${left})`,
  },
  standing: {
    explain: 'Giải trình',
    explainCell: (cell: string) => `Giải trình ô ${cell}`,
    explained: (reason: string, by: string) => `Đã giải trình: ${reason} (${by})`,
    accepted: (reason: string, by: string) => `Chấp nhận chưa đạt${reason === '' ? '' : `: ${reason}`} (${by})`,
    withdraw: 'Bỏ giải trình',
    withdrawCell: (cell: string) => `Bỏ giải trình ô ${cell}`,
    said: (count: number) => `Đã ghi giải trình cho ${count} mục vào sổ tính.`,
    reopened: 'Đã bỏ giải trình; mục này trở lại danh sách chưa xử lý.',
    stamped: 'Đã đóng dấu kiểm tra. Hãy lưu sổ tính trước khi nộp.',
    notReady: 'Chưa đóng dấu: sổ tính còn việc phải làm. Hãy xem danh sách ở thẻ Nộp.',
  },
  empty: { title: 'Sổ tính này chưa có dữ liệu', body: 'Hãy mở sổ tính có các phụ lục, rồi bấm Rà soát.' },
  nothing: {
    title: 'Chưa nhận ra bảng nào',
    body: 'Đã tìm các loại biểu dưới đây theo dòng tiêu đề. Hãy xem lại tên cột ở dòng tiêu đề của bảng, rồi bấm Rà soát.',
  },
  sheets: {
    saved: 'Đã ghi vào sổ tính và rà soát lại.',
    unapplied: (count: number) => `${count} lần sửa nhận dạng không áp dụng được nữa. Hãy xem ở thẻ Các bảng.`,
  },
  bases: { saved: 'Đã ghi vào sổ tính và rà soát lại.' },
  plan: {
    title: 'Điền tổng: xem trước',
    body: 'Ô trống được chọn sẵn; ô đã có số thì không. Chỉ những ô được chọn mới được ghi, và Hoàn tác trả lại như cũ.',
    blank: '(trống)',
    show: 'Xem ô',
    from: 'Đang ghi',
    to: 'sẽ ghi',
    overwrites: 'đã có số',
    all: 'Chọn tất cả',
    noneTicked: 'Bỏ chọn',
    apply: (count: number) => `Áp dụng (${count} ô)`,
    cancel: 'Quay lại',
    nothing: 'Không có ô tổng, lũy kế hay tỷ lệ nào cần điền.',
    noneTickedYet: (count: number) => `Không ô nào được chọn sẵn: ${count} ô đều đã có nội dung khác với kết quả tính. Hãy xem từng ô rồi chọn ô cần ghi.`,
    more: (count: number, left: number) => `Xem thêm ${count} ô (còn ${left})`,
  },
  conversion: {
    title: 'Chuyển phông: xem trước',
    body: 'Chữ gõ bằng phông TCVN3, VNI được ghi lại bằng Unicode, phông đổi theo; công thức giữ nguyên. Chỉ những ô được chọn mới được ghi, và Hoàn tác trả lại cả chữ lẫn phông.',
    font: (before: string, after: string) => `phông ${before} → ${after}`,
    nothing: 'Không có ô nào gõ bằng phông TCVN3 hay VNI.',
    noneTickedYet: (count: number) => `Không ô nào được chọn sẵn: bảng mã của ${count} ô chỉ là phỏng đoán theo chữ. Hãy xem từng ô rồi chọn ô cần chuyển.`,
    leftAlone: (cells: string) => `Không chuyển các ô: ${cells} (công thức có chữ phông cũ, hoặc một ô có nhiều phông). Hãy gõ lại các ô này bằng phông Unicode.`,
    told: 'Đã ghi vào sổ tính và rà soát lại.',
  },
  done: {
    highlighted: (cells: number) => `Đã tô màu ${cells} ô. Bấm Bỏ tô để trả lại như cũ.`,
    nothingToHighlight: 'Không có ô nào cần tô màu.',
    cleared: 'Đã bỏ mọi màu đánh dấu.',
    applied: (cells: number) => `Đã ghi ${cells} ô. Bấm Hoàn tác để trả lại như cũ.`,
    restored: (cells: number) => (cells === 0 ? 'Không có ô nào cần trả lại.' : `Đã trả lại ${cells} ô như trước.`),
    made: (sheets: string) => `Đã ghi các trang: ${sheets}.`,
    show: 'Xem trang',
    nothingToMake: 'Không có danh sách xã theo mức và năm để lập bảng.',
    protectedSheets: (sheets: string) => `Trang đang bị khóa nên giữ nguyên: ${sheets}. Hãy vào Review → Unprotect Sheet để mở khóa, rồi bấm lại.`,
    missingSheets: (sheets: string) => `Không còn trang ${sheets} trong sổ tính. Hãy bấm Rà soát để đọc lại.`,
    unreadableSheets: (sheets: string) => `Excel không cho đọc hết định dạng có điều kiện ở trang ${sheets}; màu đánh dấu cũ, nếu có, vẫn còn.`,
    formulasKept: (cells: string) => `Giữ nguyên các ô đã có công thức: ${cells}.`,
    mixedKept: (cells: string) => `Giữ nguyên các ô có nhiều kiểu chữ trong một ô, vì ghi lại sẽ mất kiểu chữ: ${cells}.`,
    changedCells: (cells: string) => `Giữ nguyên các ô được sửa sau đó: ${cells}.`,
  },
  unsupported: {
    title: 'Chưa dùng được ở đây',
    body: 'Soát biểu NTM cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web (ExcelApi 1.13). Hãy mở sổ tính bằng một trong các bản đó.',
    notExcel: 'Trang này chạy bên trong Excel. Hãy mở Excel, vào thẻ Nông thôn mới, bấm Rà soát.',
  },
};

export type Strings = typeof vi;
