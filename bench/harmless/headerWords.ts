/** Labels of columns as other provinces write them, for the same thing. */

/** By the label of the samples, folded by hand to what all its spellings share. */
const SPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(Số|STT|TT|Stt|Số thứ tự)$/, ['STT', 'TT', 'Stt', 'Số TT', 'Số thứ tự', 'SỐ TT', 'Số\nTT', 'STT.', 'S.TT', 'T.T']],
  [/^Năm$/, ['Năm', 'NĂM', 'Năm đạt chuẩn', 'Năm công nhận', 'Năm thực hiện', 'Lộ trình năm', 'Năm\nđạt chuẩn', 'Năm phấn đấu']],
  [/^Tổng$/, ['Tổng', 'TỔNG', 'Tổng số', 'Tổng cộng', 'Tổng số xã', 'Cộng', 'Tổng\nsố', 'Tổng số (xã)', 'Tổng cộng (xã)']],
  [/^Lũy kế$/, ['Luỹ kế', 'LŨY KẾ', 'Lũy\nkế', 'Số xã lũy kế', 'Lũy kế số xã', 'Cộng dồn', 'Lũy kế (xã)', 'Lũy kế đến hết năm', 'Tổng lũy kế']],
  [/^%$/, ['%', 'Tỷ lệ', 'Tỉ lệ (%)', 'Tỷ lệ (%)', 'Tỷ lệ %', '% lũy kế', 'Tỷ lệ\n(%)', 'Tỷ lệ lũy kế (%)', 'Tỷ lệ đạt (%)', '(%)']],
  [/^Ghi chú$/, ['Ghi chú', 'GHI CHÚ', 'Ghi Chú', 'Ghi chú (nếu có)', 'Ghi\nchú']],
  [/^ĐVT$/, ['ĐVT', 'Đơn vị tính', 'Đvt', 'Đơn vị\ntính', 'Đ.v.t', 'ĐV tính', 'Đơn vị']],
  [/^Nội dung(,? nhiệm vụ.*)?$/, ['Nội dung', 'Nội dung, nhiệm vụ', 'Nội dung công việc', 'Nội dung thực hiện', 'NỘI DUNG', 'Nội dung/nhiệm vụ']],
  [/^Đơn vị chủ trì.*$/, ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì', 'Đơn vị thực hiện', 'Cơ quan chủ trì thực hiện', 'Đơn vị\nchủ trì']],
  [/^Cơ quan chủ trì$/, ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì']],
  [/^(Đơn vị|Cơ quan) phối hợp$/, ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp', 'Cơ quan, đơn vị phối hợp']],
  [/^Thời gian hoàn thành$/, ['Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời gian', 'Thời gian thực hiện', 'Tiến độ', 'Thời hạn', 'Hạn hoàn thành']],
  [/^Dự kiến thời gian đạt chuẩn$/, ['Dự kiến thời gian đạt chuẩn', 'Thời gian đạt chuẩn', 'Thời gian hoàn thành', 'Dự kiến hoàn thành']],
  [/^Chỉ tiêu$/, ['Chỉ tiêu', 'Tên chỉ tiêu', 'CHỈ TIÊU', 'Nội dung chỉ tiêu', 'Các chỉ tiêu', 'Mục tiêu, chỉ tiêu']],
  [/^Kế hoạch giao năm (\d+)$/, ['Kế hoạch năm $1', 'Kế hoạch giao $1', 'Chỉ tiêu giao năm $1', 'KH giao năm $1', 'Kế hoạch tỉnh giao năm $1']],
  [/^Đăng ký thực hiện.*(\d{4})$/, ['Đăng ký thực hiện năm $1', 'Đăng ký năm $1', 'Số đăng ký năm $1', 'Đăng ký thực hiện\nnăm $1']],
  [/^Lũy kế đến hết năm (\d+)$/, ['Luỹ kế đến hết năm $1', 'Lũy kế đến 31/12/$1', 'Lũy kế hết năm $1', 'LŨY KẾ ĐẾN HẾT NĂM $1']],
  [/^Tên xã$/, ['Tên xã', 'Xã', 'Tên đơn vị', 'Địa phương', 'TÊN XÃ', 'Tên xã, phường', 'Đơn vị', 'Tên địa phương']],
  [/^Địa phương$/, ['Địa phương', 'Tên xã', 'Xã', 'Đơn vị', 'Tên địa phương', 'Tên đơn vị', 'ĐỊA PHƯƠNG']],
  [/^Tên đơn vị$/, ['Tên đơn vị', 'Cơ quan, đơn vị', 'Tên cơ quan, đơn vị', 'Đơn vị', 'Sở, ban, ngành', 'Tên cơ quan', 'Cơ quan phụ trách']],
  [/^Sở, ngành phụ trách hỗ trợ$/, ['Sở, ngành phụ trách hỗ trợ', 'Sở, ngành phụ trách', 'Cơ quan phụ trách', 'Đơn vị theo dõi, giúp đỡ', 'Sở, ban, ngành phụ trách']],
  [/^Các tiêu chí (NTM( nâng cao)?) chưa đạt$/, ['Tiêu chí $1 chưa đạt', 'Các tiêu chí, chỉ tiêu $1 chưa đạt', 'Các tiêu chí $1\nchưa đạt', 'CÁC TIÊU CHÍ $1 CHƯA ĐẠT', 'Tiêu chí chưa đạt ($1)']],
  [/^Xã thực hiện$/, ['Xã thực hiện', 'Tên xã', 'Danh sách xã', 'Các xã']],
  [/^(Giải pháp)$/, ['Giải pháp', 'Các giải pháp', 'Giải pháp thực hiện', 'Nhiệm vụ, giải pháp']],
  [/^(Huyện|Thành phố) (.+)$/, ['$1 $2', 'H. $2', '$2']],
];

/** Other spellings of a label; none where only the plan's own is known to be usual. */
export function otherSpellings(label: string): readonly string[] {
  const found = SPELLINGS.find(([pattern]) => pattern.test(label));
  return found === undefined ? [] : found[1].map((spelling) => label.replace(found[0], spelling));
}
