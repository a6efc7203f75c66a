/** The page docs/plans-findings.md, in Vietnamese. */
import type { Finding, FindingValue } from '../../src/appendices/finding';
import { severityName } from '../../src/review/messages';
import { formatValue } from '../../src/review/messages/format';
import { explain } from '../../src/review/messages/languages';
import { countsChapter } from './counts';
import type { Judged, JudgedSample, JudgedUnmet } from './judge';
import { table } from './markdown';
import type { Contradiction, ReadPlan } from './types';
import { NOT_FOUND_NAMES, SOURCE_NAMES, UNJUDGED, VERDICT_NAMES } from './words';

const INTRO = `# Phát hiện trên các kế hoạch mẫu

Trang này được tạo bằng lệnh \`npm run findings\`: chạy \`npm run check -- assets/samples\` rồi đặt cạnh từng phát hiện lời đánh giá ghi tay
(\`scripts/plansFindings\`); đừng sửa tay. Biểu mẫu gõ lại từ văn bản nào, phục hồi chỗ nào: xem \`assets/samples/*.md\`.`;

const BY_HAND = `## 1. Mâu thuẫn do người đọc thấy

Ghi khi đọc trọn năm văn bản, cả phần lời và phụ lục, trước khi chạy chương trình. Cột cuối: phát hiện nào của chương trình thấy mâu thuẫn
này, hoặc vì sao không thấy.`;

const BY_PROGRAM = `## 2. Phát hiện của chương trình

Đánh giá: **${VERDICT_NAMES.document}** là mâu thuẫn, chỗ trống hay điều lạ có trong chính văn bản; **${VERDICT_NAMES.scan}** là do bản quét, bản
chữ làm mất hoặc làm hỏng; **${VERDICT_NAMES.undecidable}** là văn bản không cho biết vế nào đúng; **${VERDICT_NAMES['false-alarm']}** là văn bản không sai.`;

const UNMET = `## 3. Chỉ tiêu chưa đạt

Không phải lỗi của văn bản mà là điều văn bản nói. Cột cuối: **${SOURCE_NAMES.stated}** là văn bản ghi hiện trạng hoặc “chưa đạt” đúng như phát
hiện; **${SOURCE_NAMES.column}** là không ghi kết quả, chỉ liệt kê trong cột chưa đạt; **${SOURCE_NAMES.restored}** là số chỉ tiêu, cột hoặc con số ở
đó do biểu mẫu trả lại từ bản quét. Tên xã bị mất ở bản quét được trả lại như ghi ở \`assets/samples/khanh-hoa-2024.md\`.`;

export function findingsPage(plans: readonly ReadPlan[], samples: readonly JudgedSample[]): string {
  const chapters = [
    INTRO,
    BY_HAND,
    ...plans.map(planSection),
    BY_PROGRAM,
    ...samples.map(sampleSection),
    UNMET,
    ...samples.filter(({ unmet }) => unmet.length > 0).map(unmetSection),
    countsChapter(plans, samples),
  ];
  return `${chapters.join('\n\n')}\n`;
}

function section(heading: string, content: string): string {
  return `### ${heading}\n\n${content}`;
}

function planSection({ title, contradictions }: ReadPlan): string {
  const rows = contradictions.map((contradiction, index) => {
    const { where, quote, against } = contradiction;
    return [String(index + 1), where, quote, against, outcomeText(contradiction)];
  });
  return section(title, table(['', 'Chỗ', 'Văn bản in', 'Mâu thuẫn', 'Chương trình'], rows));
}

function outcomeText({ outcome }: Contradiction): string {
  if ('foundBy' in outcome) return `Thấy: ${outcome.foundBy.map((key) => `\`${key}\``).join(', ')}`;
  return `${NOT_FOUND_NAMES[outcome.notFound]}. ${outcome.why}`;
}

function sampleSection({ workbook, judged }: JudgedSample): string {
  if (judged.length === 0) return section(workbook, 'Không có phát hiện nào ngoài các chỉ tiêu chưa đạt ở mục 3.');
  return section(workbook, table(['Mức', 'Ô', 'Giá trị', 'Đúng ra', 'Phát hiện', 'Đánh giá', 'Vì sao'], judged.map(judgedRow)));
}

function judgedRow({ finding, verdict, why }: Judged): string[] {
  const { severity, rule, actual, expected } = finding;
  return [
    severityName(severity, 'vi'),
    address(finding),
    valueText(actual),
    valueText(expected),
    `${explain(finding, 'vi').sentence} (\`${rule}\`)`,
    verdict === undefined ? UNJUDGED : VERDICT_NAMES[verdict],
    why,
  ];
}

function unmetSection({ workbook, unmet }: JudgedSample): string {
  return section(workbook, table(['Ô', 'Địa phương', 'Bộ tiêu chí', 'Chỉ tiêu', 'Hiện trạng', 'Yêu cầu', 'Văn bản'], unmet.map(unmetRow)));
}

function unmetRow({ finding, source }: JudgedUnmet): string[] {
  const { place = '', set = '', indicator = '', actual, expected } = finding;
  return [address(finding), place, set, indicator, valueText(actual), valueText(expected), source === undefined ? UNJUDGED : SOURCE_NAMES[source]];
}

function address({ sheet, cells }: Finding): string {
  return `${sheet}!${cells.join(', ')}`;
}

function valueText(value: FindingValue | undefined): string {
  return value === undefined ? '' : formatValue(value, 'vi');
}
