/** The sets that come with the add-in: files of assets/criteria, as they are written there. */
import khanhHoaNtm from '../../assets/criteria/kh-ntm-xa-2021-2025.json';
import khanhHoaNangCao from '../../assets/criteria/kh-ntm-nc-xa-2021-2025.json';
import khanhHoaKieuMau from '../../assets/criteria/kh-ntm-km-xa-2021-2025.json';
import huyen from '../../assets/criteria/ntm-huyen-2021-2025.json';
import huyenNangCao from '../../assets/criteria/ntm-huyen-nc-2021-2025.json';
import kieuMau from '../../assets/criteria/ntm-km-xa-2021-2025.json';
import nangCao from '../../assets/criteria/ntm-nc-xa-2021-2025.json';
import tinh from '../../assets/criteria/ntm-tinh-2021-2025.json';
import thanhPho from '../../assets/criteria/ntm-tp-2021-2025.json';
import ntm from '../../assets/criteria/ntm-xa-2021-2025.json';
import ntm2026 from '../../assets/criteria/ntm-xa-2026-2030.json';
import type { CriteriaSet } from './set';

/** A test reads every file with the schema, so that they need not be checked again on an official's machine. */
export const shippedSets = [ntm, nangCao, kieuMau, huyen, huyenNangCao, thanhPho, tinh, khanhHoaNtm, khanhHoaNangCao, khanhHoaKieuMau, ntm2026] as readonly CriteriaSet[];
