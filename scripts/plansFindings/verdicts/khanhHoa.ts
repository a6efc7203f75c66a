/** Findings on khanh-hoa-2024.xlsx, judged by reading the plan. */
import type { Judgement, Verdict } from '../types';
import { khanhHoaUnmet } from './khanhHoaUnmet';

type Reason = readonly [Verdict, string];

const LOST_WITH_PAGE: Reason = ['scan', 'Trang quét hỏng: ô này không đọc được hoặc không rõ thuộc dòng nào.'];
const BLANK_ON_PAGE: Reason = ['undecidable', 'Trang đọc được, ô để trống; bản in có thể gộp ô này với dòng bên cạnh.'];
const THREE_AGENCIES: Reason = ['document', 'Văn bản giao ba nơi, không nói nơi nào phụ trách nội dung nào.'];
const THREE_SPELLINGS: Reason = ['document', 'Văn bản in quý theo nhiều cách trong cột này: “Quý IV/2024”, “Quý 2/2024”, “Quý III năm 2025”.'];
const DIEN_KHANH: Reason = ['document', 'PL04 đánh số liền 1–7, không có xã nào của Diên Khánh; mục VII.2 cho biết huyện này bổ sung kế hoạch sau.'];
const LEVEL_OF_2025: Reason = ['document', 'Xã phấn đấu xong trong quý IV/2024; các xã khác ghi 50 và 60 “theo yêu cầu năm 2024”, 53 và 64 là mức năm 2025.'];
const NOT_IN_DOCUMENT: Reason = ['document', 'Văn bản ghi kết quả mà không ghi mức yêu cầu của chỉ tiêu này.'];
const NAME_MISSING: Reason = [
  'undecidable',
  'Bản chữ kể 9 tên; Cam Thành Bắc có ở mục I.2.c và PL04. Không biết bản in thiếu hay bản quét mất tên này.',
];

export const khanhHoa: Judgement = {
  verdicts: {
    'PL01!D30 Xã NTM nâng cao 5 criterion-targets/repeated-value': ['document', 'Văn bản in 50 ở mục 5 và 60 ở mục 14 cho cùng “5. Giáo dục”.'],
    'PL01!C44 Xã NTM 18 criterion-targets/repeated-value': ['document', 'Văn bản in 95 ở mục 8 và 100 ở mục 18, hai tên cho tiêu chí 18.'],
    'PL01!C35 NTM 16 criterion-targets/below-certified': [
      'document',
      'PL01 đặt 80 % cho tiêu chí Văn hóa, lộ trình PL07 và mục I.2.a có 76/92 xã đạt chuẩn, tức 82,6 %.',
    ],
    'PL02-03!B6 NTM criteria/situation-missing': ['document', 'Phụ lục không ghi xã nào là xã đồng bằng, xã nào là xã miền núi; mức của các chỉ tiêu này khác nhau theo nhóm.'],
    'PL02-03!D42 NTM nâng cao 13.5 criteria/unverified': NOT_IN_DOCUMENT,
    'PL02-03!D47 NTM nâng cao 17.2 criteria/unverified': NOT_IN_DOCUMENT,
    'PL02-03!D54 NTM nâng cao 6.3 criteria/no-requirement': NOT_IN_DOCUMENT,
    'PL02-03!C82 NTM 10 criteria/requirement-differs': LEVEL_OF_2025,
    'PL02-03!D82 NTM nâng cao 10 criteria/requirement-differs': LEVEL_OF_2025,
    'PL02-03!C96 NTM 8.4 criteria/year': ['document', 'Văn bản ghi “năm 2023 là 19,8% … chưa đạt tối thiểu 30%”; kế hoạch là của năm 2024.'],
    'PL02-03!A6 table/numbering': ['scan', 'Xã số 1 (Vạn Thạnh) nằm ở trang không còn trong bản quét.'],
    'PL02-03!E11 agency-assignment/agency-unknown': ['document', 'Sở Khoa học và Công nghệ theo dõi 13.3 ở PL02, không có trong 25 đơn vị của PL06.'],
    'PL02-03!E73 agency-assignment/agency-unknown': ['document', 'Sở Du lịch theo dõi 13.7 ở PL02, không có trong 25 đơn vị của PL06.'],
    'PL02-03!G15 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!G16 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!G17 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!G18 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!G19 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!G20 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!C22 figure/mixed-decimals': ['document', 'Văn bản in “18.53%” ở Sơn Tân, dấu phẩy ở các xã khác.'],
    'PL02-03!E29 unmet-detail/blank-cell': BLANK_ON_PAGE,
    'PL02-03!G29 unmet-detail/blank-cell': BLANK_ON_PAGE,
    'PL02-03!C31 NTM 10 figure/ambiguous': ['document', 'Văn bản in “36.750 triệu đồng”, dấu chấm thay dấu phẩy.'],
    'PL02-03!B36 NTM unmet-detail/listed-criteria': ['scan', 'Trang có các tiêu chí sau của Vạn Thắng không còn trong bản quét.'],
    'PL02-03!B36 NTM nâng cao unmet-detail/listed-criteria': ['scan', 'Trang có các tiêu chí sau của Vạn Thắng không còn trong bản quét.'],
    'PL02-03!B49 NTM nâng cao unmet-detail/listed-criteria': [
      'undecidable',
      'Tiêu chí 3 không có dòng giữa 2 và 5 trên cùng trang; dòng của 18 có thể mất cùng trang hỏng tiếp theo.',
    ],
    'PL02-03!E59 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!E60 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!E61 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!E62 unmet-detail/blank-cell': LOST_WITH_PAGE,
    'PL02-03!A64 table/numbering': ['scan', 'Các xã số 4–8 của nhóm B nằm ở những trang bị mất hoặc hỏng.'],
    'PL02-03!B65 NTM nâng cao unmet-detail/listed-criteria': [
      'undecidable',
      'Trang này có đủ các tiêu chí khác, không có 18; nhưng bản quét lẫn hai cột ở cuối trang.',
    ],
    'PL02-03!D72 NTM nâng cao 12.3 unmet-detail/share-of-fraction': [
      'undecidable',
      'Bản chữ in “25,37% (1059/4532)”, hai vế không khớp; không biết vế nào in như vậy, vế nào quét sai.',
    ],
    'PL02-03!G100 unmet-detail/blank-cell': BLANK_ON_PAGE,
    'PL02-03!E101 unmet-detail/blank-cell': BLANK_ON_PAGE,
    'PL02-03!G101 unmet-detail/blank-cell': BLANK_ON_PAGE,
    'PL04!F6 table/quarter-spelling': THREE_SPELLINGS,
    'PL04!D22 level-plan/blank-cell': ['document', 'Cột Cơ quan phụ trách để trống ở mọi dòng của bốn xã cuối, qua hai trang; các cột khác đủ chữ.'],
    'PL04!E34 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL04!F34 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL04!D10 agency-assignment/agency-unknown': [
      'undecidable',
      'PL04 giao Chi cục Thống kê (cấp huyện), PL06 chỉ có Cục Thống kê; văn bản không nói cơ quan ở PL04 có phải nằm trong PL06 không.',
    ],
    'PL04!B33 Cam Thành Bắc place/registered': NAME_MISSING,
    'PL05!F11 table/quarter-spelling': ['document', 'Văn bản in “Quý II năm 2025” cạnh “Quý IV/2024” trong cột này.'],
    'PL05!C17 17.2 level-plan/parent-criterion': [
      'undecidable',
      'Bản chữ in “17.2” dưới “Tiêu chí số 7”, cạnh “7.4”; lời là của chỉ tiêu 7.2, không biết bản in hay bản quét thêm số 1.',
    ],
    'PL05!E21 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL05!D24 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL05!E24 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL05!F27 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL05!D38 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL05!D43 level-plan/blank-cell': BLANK_ON_PAGE,
    'PL06!D4 NTM nâng cao 13 agency-assignment/indicators-missing': [
      'document',
      'Không ô nào của cột nâng cao có 13.7; PL02 giao Sở Du lịch theo dõi, sở này không có trong PL06.',
    ],
    'PL06!D4 NTM nâng cao 17 agency-assignment/indicators-missing': [
      'undecidable',
      'Bản chữ ghi “17.11, 17.6”, có thể là “17.1÷17.6” bị đọc sai; không đoạn nào khác quyết định.',
    ],
    'PL06!C9 NTM 17.10 agency-assignment/assigned-twice': THREE_AGENCIES,
    'PL06!D9 NTM nâng cao 18.4 agency-assignment/assigned-twice': THREE_AGENCIES,
    'PL06!D9 NTM nâng cao 18.5 agency-assignment/assigned-twice': THREE_AGENCIES,
    'PL06!D21 NTM nâng cao 17.11 agency-assignment/assigned-twice': [
      'undecidable',
      'Hết giao hai nơi nếu “17.11, 17.6” là “17.1÷17.6” bị đọc sai.',
    ],
    'PL07!E6 roadmap/base-inferred': ['document', 'PL07 không ghi số xã làm cơ sở từng năm; ghi chú chỉ nêu 92 xã cho năm 2025.'],
    'PL07!E11 roadmap/percent-of-base': ['document', '49/92 = 53,26 %: in 53.2 là cắt bớt.'],
    'PL07!E11 roadmap/base-change': ['document', 'Tỷ lệ đến 2018 khớp 94 xã, từ 2019 khớp 92 xã; văn bản không nói vì sao.'],
    'PL09!J5 roadmap/column-total': NAME_MISSING,
    'PL09!I7 Diên Điền place/registered': DIEN_KHANH,
    'PL09!I7 Diên An place/registered': DIEN_KHANH,
    'PL09!I7 Diên Phước place/registered': DIEN_KHANH,
    'PL09!I7 Diên Lạc place/registered': DIEN_KHANH,
    'PL09!C7 roadmap/total-of-names': NAME_MISSING,
    'PL09!E7 roadmap/percent-of-base': ['document', '11/92 = 11,96 %: làm tròn là 12,0, cắt bớt là 11,9.'],
  },
  unmet: khanhHoaUnmet,
};
