/** What names of agencies begin with: "Sở", "Chi cục", "Ban Chỉ huy". */

/** The longer ones first. */
export const AGENCY_HEADS = [
  'Văn phòng', 'Chi cục', 'Trung tâm', 'Bộ Chỉ huy', 'Bộ CHQS', 'Ban Chỉ huy', 'Công an', 'Thanh tra', 'Kho bạc', 'Ngân hàng', 'Bảo hiểm',
  'Liên minh', 'Liên đoàn', 'Mặt trận', 'Tỉnh đoàn', 'Điện lực', 'Công ty', 'Bệnh viện', 'Uỷ ban', 'Ủy ban', 'UBND', 'UBMTTQ', 'MTTQ', 'HĐND',
  'Cục', 'Sở', 'Ban', 'Hội', 'Đài', 'Báo', 'Viện', 'Quỹ', 'Phòng', 'Đoàn', 'Trường', 'Bộ',
];

/** The source of a pattern (flag u) for a head with a capital letter in front: "Bộ Chỉ huy", "Bộ chỉ huy", "BỘ CHỈ HUY", but not the "hội" of "xã hội". */
export const AGENCY_HEAD = `(?:${AGENCY_HEADS.map((head) => head.charAt(0) + [...head.slice(1)].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('')).join('|')})(?!\\p{L})`;

export const STARTS_WITH_AGENCY_HEAD = new RegExp(`^${AGENCY_HEAD}`, 'u');
