/** What stands where in the tables of the samples, told by hand: the bench asks no product code what a table is. */

export interface Layout {
  /** With its header, without titles and notes. */
  readonly table: string;
  readonly headerRows: number;
  /** The columns of the table's STT, cells with numbers only. */
  readonly numbers?: string;
  /** Cells that list names of communes. */
  readonly names?: string;
  /** Each column lists the communes of one district, so that they may be abbreviated. */
  readonly namesAreByDistrict?: true;
  /** Whole numbers that count communes. */
  readonly counts?: string;
  /** Shares: numbers with the format 0.0%. */
  readonly shares?: string;
  readonly years?: string;
  /** The row TỔNG CỘNG: as well the first as the last. */
  readonly totalRow?: number;
  /** Cells whose blanks may be written as a dash. */
  readonly dashes?: string;
  /** Adjacent blocks of columns that may stand in any order: C:E and F:M. */
  readonly free?: readonly (readonly string[])[];
  /** Cells that formulas may compute. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Columns that may be missing. */
  readonly spare?: readonly string[];
}

const DISTRICTS = ['F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'];

/** A roadmap of Khánh Hòa: TỔNG CỘNG first, years down to `last`. */
function roadmap(last: number): Layout {
  return {
    table: `A4:M${last}`,
    headerRows: 1,
    numbers: `A6:A${last}`,
    names: `F6:M${last}`,
    namesAreByDistrict: true,
    counts: `C5:C${last} D6:D${last} F5:M5`,
    shares: `E6:E${last}`,
    years: `B6:B${last}`,
    totalRow: 5,
    dashes: `F6:M${last}`,
    free: [['C:E', 'F:M'], DISTRICTS],
    formulas: { C5: `=SUM(C6:C${last})`, D7: '=D6+C7' },
    spare: ['A'],
  };
}

const TASKS = { headerRows: 1, spare: ['A'] };

/** By sample and sheet. */
export const LAYOUTS: Readonly<Record<string, Readonly<Record<string, Layout>>>> = {
  'bac-kan-2025': {
    'Phụ biểu': { table: 'A4:L15', headerRows: 2, names: 'D10:K10', free: [['C', 'D:K'], ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']], spare: ['A', 'L'] },
  },
  'hien-trang-mau': {
    'Danh mục xã': { table: 'A3:G15', headerRows: 1, numbers: 'A4:A15', spare: ['A'] },
    'Kết quả chỉ tiêu': { table: 'A3:I16', headerRows: 2, numbers: 'A5:A16', shares: 'D5:D16 F5:I16', free: [['D', 'E', 'F', 'G', 'H', 'I']], spare: ['A'] },
    'Ma trận': { table: 'A3:V21', headerRows: 2, numbers: 'A6:A10 A12:A15 A17:A19', counts: 'C20:U20', shares: 'C21:U21' },
    'Phân nhóm': { table: 'A3:I8', headerRows: 2, numbers: 'A5:A7', counts: 'C5:H8', free: [['C', 'D:H', 'I']], spare: ['A'] },
    'Tự đánh giá': { table: 'A3:H61', headerRows: 1, free: [['D', 'E', 'F', 'G', 'H']], spare: ['D', 'H'] },
  },
  'khanh-hoa-2024': {
    PL01: { table: 'A5:F48', headerRows: 1, free: [['C', 'D', 'E', 'F']] },
    'PL02-03': { table: 'A4:G102', headerRows: 1, free: [['C', 'D'], ['E', 'F', 'G']] },
    PL04: { table: 'A4:F43', headerRows: 1, free: [['D', 'E', 'F']] },
    PL05: { table: 'A4:F55', headerRows: 1, free: [['D', 'E', 'F']] },
    PL06: { table: 'A4:D29', headerRows: 1, numbers: 'A5:A29', free: [['C', 'D']], spare: ['A'] },
    PL07: { ...roadmap(18), formulas: { C5: '=SUM(C6:C17)', D7: '=D6+C7' } },
    PL08: roadmap(11),
    PL09: roadmap(7),
  },
  'mau-2026': {
    PL01: { table: 'A4:G7', headerRows: 1, numbers: 'A5:A7', counts: 'D5:F6', free: [['D', 'E', 'F']], spare: ['A'] },
    PL02: {
      table: 'A4:H11', headerRows: 2, numbers: 'A6:A10', names: 'F6:H10', counts: 'C6:D10 C11 F11:H11', shares: 'E6:E10', years: 'B6:B10', totalRow: 11,
      dashes: 'F6:H10', free: [['C:E', 'F:H'], ['F', 'G', 'H']], formulas: { C11: '=SUM(C6:C10)', D7: '=D6+C7', F11: '=2+2+1+1' }, spare: ['A'],
    },
    PL03: { table: 'A4:F8', headerRows: 1, numbers: 'A5:A7', names: 'F5:F7', counts: 'C5:D7 C8 F8', shares: 'E5:E7', years: 'B5:B7', totalRow: 8, free: [['C:E', 'F']], formulas: { C8: '=SUM(C5:C7)' }, spare: ['A'] },
    PL04: { table: 'A4:F13', headerRows: 2, numbers: 'A8:A9 A11 A13', counts: 'C6:D7 C10 C12', dashes: 'C7:D13', free: [['C:D', 'E', 'F'], ['C', 'D']], formulas: { C7: '=COUNTIF(C8:C9,"X")' } },
    PL05: { table: 'A4:C14', headerRows: 1, numbers: 'A5:A14', spare: ['A'] },
  },
  'ninh-binh-2025': {
    'PL I': { table: 'A4:D29', ...TASKS, free: [['C', 'D']] },
    'PL II': { table: 'A4:E7', ...TASKS, numbers: 'A5:A7', free: [['C', 'D', 'E']] },
    'PL III': { table: 'A4:G9', headerRows: 1, numbers: 'A5:A9', free: [['D', 'E', 'F']], spare: ['A'] },
    'PL IV': { table: 'A4:C18', headerRows: 1, numbers: 'A6:A12 A14:A18' },
  },
  'ninh-thuan-2022': {
    'PL I': { table: 'A4:F22', headerRows: 2, numbers: 'A8:A10 A12:A13 A15:A17 A19:A20', counts: 'C6:D7 D11 C14:D14 C18:D18', dashes: 'C7:D20', free: [['C:D', 'E', 'F'], ['C', 'D']], formulas: { D7: '=COUNTIF(D8:D10,"*X*")' } },
    'PL II': { table: 'A4:F9', headerRows: 1, free: [['D', 'E', 'F']] },
  },
  'truc-ninh-2024': {
    'Chỉ tiêu': { table: 'A4:F15', headerRows: 1, free: [['D', 'E']], spare: ['A'] },
  },
};

/** Sheets that are reviewed together. The workbook of many sheets is taken in parts, so that a case costs little. */
export interface StartingPoint {
  readonly sample: string;
  /** All where left out. */
  readonly sheets?: readonly string[];
}

export const STARTING_POINTS: readonly StartingPoint[] = Object.keys(LAYOUTS).flatMap((sample): StartingPoint[] =>
  sample === 'khanh-hoa-2024' ? [['PL07', 'PL08', 'PL09'], ['PL02-03', 'PL06'], ['PL01', 'PL04', 'PL05']].map((sheets) => ({ sample, sheets })) : [{ sample }],
);
