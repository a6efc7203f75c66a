/** What is judged by hand of every finding, by workbook. */
import type { Judgements } from '../judge';
import { bacKan } from './bacKan';
import { hienTrangMau } from './hienTrangMau';
import { khanhHoa } from './khanhHoa';
import { ninhThuan } from './ninhThuan';

export const judgements: Judgements = {
  'bac-kan-2025.xlsx': bacKan,
  'hien-trang-mau.xlsx': hienTrangMau,
  'khanh-hoa-2024.xlsx': khanhHoa,
  'ninh-thuan-2022.xlsx': ninhThuan,
};
