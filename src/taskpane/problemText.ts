/** What the lists contradict each other in, as sentences: what is wrong, then what to do. */
import type { CumulativeProblem } from '../edits/cumulative/attainment';
import type { Language } from '../review/messages';
import { listed } from './listed';

export function problemText(problem: CumulativeProblem, language: Language): string {
  return (language === 'vi' ? vietnamese : english)(problem);
}

function vietnamese({ kind, level: named, places, years = [], counts = [] }: CumulativeProblem): string {
  const level = named ?? '';
  const [first, second] = counts;
  switch (kind) {
    case 'two-years':
      return `${listed(places)} đạt ${level} ở nhiều năm: ${listed(years)}. Bảng lấy năm ${years[0]}; hãy sửa danh sách còn lại.`;
    case 'repeated':
      return `${listed(places)} có tên nhiều lần trong cùng danh sách ${level} năm ${listed(years)}. Bảng tính một lần; hãy bỏ tên thừa.`;
    case 'level-order':
      return `${listed(places)} đạt ${level} năm ${years[0]}, trước mức thấp hơn (năm ${years[1]}). Hãy xem lại hai năm này.`;
    case 'no-year':
      return `Danh sách ${level} không nói năm nên không lập được. Hãy ghi năm ở tên danh sách hoặc ở cột năm.`;
    case 'period':
      return `Dòng này nêu tên các xã đạt ${level} mà không nói năm của từng xã, nên bảng tính vào năm ${listed(years)}. Hãy tách theo năm nếu biết.`;
    case 'no-level':
      return 'Danh sách không nói mức NTM, nâng cao hay kiểu mẫu nên không lập được. Hãy ghi mức ở tên danh sách.';
    case 'no-district':
      return `Chưa rõ ${listed(places)} thuộc cột nào nên xếp riêng một cột. Hãy ghi huyện (vùng, nhóm) của xã trong danh sách.`;
    case 'unreadable':
      return `Năm ${listed(years)} của ${level} có ô ghi số hoặc tên không tách được, nên chưa tính. Hãy ghi mỗi tên xã một dòng.`;
    case 'no-base':
      return `Chưa biết số xã làm cơ sở tính tỷ lệ năm ${listed(years)} nên cột % để trống. Hãy khai báo ở thẻ Căn cứ.`;
    case 'start-unknown':
      return `${listed(places)} đạt mức cao hơn nhưng không có tên ở danh sách ${level}: danh sách này chưa kể các xã đạt trước đó. Hãy nhập "Số xã đã đạt trước đó".`;
    case 'start-too-small':
      return `Số xã đạt ${level} đến hết năm ${listed(years)} ghi là ${first}, ít hơn ${second} xã có tên. Hãy sửa số này.`;
    case 'parts-missing':
      return `${listed(places)} gồm ${second} đơn vị cũ, mới ${first} đơn vị đạt ${level}, nên chưa tính. Hãy bổ sung danh sách hoặc xem lại bảng tên cũ, tên mới.`;
    case 'fall':
      return `Lũy kế ${level} đến hết năm ${listed(years)} giảm từ ${first} xuống ${second} xã do sáp nhập. Hãy ghi lý do để in dưới bảng.`;
    case 'no-period':
      return `Chỉ biết năm đạt của ${listed(places)}. Bảng tiến độ xếp riêng; hãy ghi quý hoặc ngày trong danh sách.`;
    case 'similar':
      return `Trong ${level}, ${listed(places)} chỉ khác dấu, nên tính là hai xã. Hãy viết thống nhất nếu là một xã.`;
  }
}

function english({ kind, level: named, places, years = [], counts = [] }: CumulativeProblem): string {
  const level = named ?? '';
  const [first, second] = counts;
  switch (kind) {
    case 'two-years':
      return `${listed(places)} reaches ${level} in several years: ${listed(years)}. The table takes ${years[0]}; please mend the other list.`;
    case 'repeated':
      return `${listed(places)} stands several times in one list of ${level}, ${listed(years)}. The table counts it once; please remove the others.`;
    case 'level-order':
      return `${listed(places)} reaches ${level} in ${years[0]}, before the level below it (${years[1]}). Please look at both years.`;
    case 'no-year':
      return `A list of ${level} does not say its year and is left out. Please write the year in its title or in a column.`;
    case 'period':
      return `This row names communes of ${level} without the year of each: the table counts them in ${listed(years)}. Please give their years where they are known.`;
    case 'no-level':
      return 'A list does not say its level (NTM, nâng cao, kiểu mẫu) and is left out. Please write the level in its title.';
    case 'no-district':
      return `It is not known where ${listed(places)} belongs: it stands in a column of its own. Please write the district, region or group in the list.`;
    case 'unreadable':
      return `In ${listed(years)}, ${level} has cells with a number or names that cannot be told apart, which are not counted. Please write one name a line.`;
    case 'no-base':
      return `The number of communes that percentages of ${listed(years)} are divided by is not known: the column % stays blank. Please declare it in the tab Căn cứ.`;
    case 'start-unknown':
      return `${listed(places)} reaches a higher level and stands in no list of ${level}: these lists leave out who reached it before. Please enter "Communes that had reached it before".`;
    case 'start-too-small':
      return `${first} communes are said to have reached ${level} by the end of ${listed(years)}, fewer than the ${second} that are named. Please mend the number.`;
    case 'parts-missing':
      return `${listed(places)} was made of ${second} former communes, of which ${first} have reached ${level}: it is not counted. Please complete the list, or look at the table of old and new names.`;
    case 'fall':
      return `By the end of ${listed(years)} the cumulative figure of ${level} falls from ${first} to ${second} after mergers. Please give the reason: it is printed below the table.`;
    case 'no-period':
      return `Only the year is known of ${listed(places)}: they stand in a row of their own. Please write the quarter or date in the list.`;
    case 'similar':
      return `In ${level}, ${listed(places)} differ by accents only and count as two communes. Please write them alike if they are one.`;
  }
}
