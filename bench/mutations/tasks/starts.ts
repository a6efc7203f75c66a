/** Lists of tasks without a mistake: those of the samples, and the same kind of list in other layouts. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft } from '../draft';
import { taskChanges, type TaskPlan } from './changes';

type Known = readonly [name: string, workbook: readonly Draft[], plan: TaskPlan];

export function taskStarts(): readonly Start[] {
  return [...samples(), ...LAYOUTS].map(([name, workbook, plan]) => ({ family: 'tasks', name, workbook, changes: taskChanges(workbook, plan) }));
}

function rows(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function samples(): readonly Known[] {
  const ninhBinh = sampleDrafts('ninh-binh-2025', ['PL I', 'PL II']);
  const groups = [rows(5, 6), rows(8, 16), rows(18, 20), rows(22, 28)];
  return [
    ['Ninh Bình 2025 PL I', ninhBinh, { sheet: 'PL I', number: 0, content: 1, lead: 2, deadline: 3, planYear: 2025, tasks: groups.flat(), numbered: groups }],
    ['Ninh Bình 2025 PL II', ninhBinh, { sheet: 'PL II', number: 0, content: 1, lead: 2, deadline: 4, planYear: 2025, tasks: [4, 5, 6], numbered: [[4, 5, 6]] }],
    ['Ninh Thuận 2022', sampleDrafts('ninh-thuan-2022', ['PL II']), { sheet: 'PL II', number: 0, content: 3, lead: 4, deadline: 2, planYear: 2022, tasks: rows(4, 8), numbered: [] }],
  ];
}

const LAYOUTS: readonly Known[] = [
  [
    'ngày tháng, nhóm A và B, số có dấu chấm',
    [
      draftOf('Nhiệm vụ', [
        ['PHỤ LỤC 1'],
        ['NHIỆM VỤ TRỌNG TÂM XÂY DỰNG NÔNG THÔN MỚI NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã Bình Minh)'],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'],
        ['A', 'Rà soát, đánh giá', '', '', ''],
        ['1.', 'Rà soát hiện trạng theo bộ tiêu chí mới', 'Phòng Kinh tế', 'Các thôn', '31/3/2026'],
        ['2.', 'Lập hồ sơ từng tiêu chí', 'Phòng Kinh tế', 'Công chức phụ trách', 'Trước 30/6/2026'],
        ['3.', 'Lấy ý kiến người dân', 'UBMTTQ xã', 'Các thôn', 'Tháng 7/2026'],
        ['B', 'Hạ tầng, môi trường', '', '', ''],
        ['1.', 'Nâng cấp đường thôn Đông', 'Ban quản lý dự án', '', 'Quý III/2026'],
        ['2.', 'Lắp đèn chiếu sáng', 'Thôn Đoài', 'Đoàn thanh niên', '30/9/2026'],
        ['3.', 'Thu gom rác tại nguồn', 'Hội Phụ nữ xã', 'Các thôn', 'Cả năm'],
        ['4.', 'Trồng hoa ven đường', 'Hội Nông dân xã', 'Các thôn', 'Quý II và Quý III/2026'],
      ]),
    ],
    { sheet: 'Nhiệm vụ', number: 0, content: 1, lead: 2, deadline: 4, planYear: 2026, tasks: [5, 6, 7, 9, 10, 11, 12], numbered: [[5, 6, 7], [9, 10, 11, 12]] },
  ],
  [
    'không có nhóm, ngày là số của Excel',
    [
      draftOf('KH tháng', [
        ['KẾ HOẠCH CÔNG VIỆC NĂM 2025'],
        ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Ghi chú'],
        [1, 'Họp Ban chỉ đạo', 'Văn phòng Điều phối', 45716, ''],
        [2, 'Kiểm tra các xã đăng ký', 'Đoàn kiểm tra', 45838, ''],
        [3, 'Tập huấn cán bộ thôn', 'Chi cục PTNT', 45930, ''],
        [4, 'Tổng hợp hồ sơ', 'Văn phòng Điều phối', 45950, ''],
        [5, 'Thẩm định', 'Sở Nông nghiệp và Môi trường', 45991, ''],
      ], ['A1:E1'], { D3: 'dd/mm/yyyy', D4: 'dd/mm/yyyy', D5: 'dd/mm/yyyy', D6: 'd/m/yyyy', D7: 'd/m/yyyy' }),
    ],
    { sheet: 'KH tháng', number: 0, content: 1, lead: 2, deadline: 3, planYear: 2025, tasks: [2, 3, 4, 5, 6], numbered: [[2, 3, 4, 5, 6]] },
  ],
];
