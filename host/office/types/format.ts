/** How the cells of a range look: format, font, fill, protection. Mixed properties read as null. */
import { columnBand, type Band } from '../../workbook/sheet';
import { clearHeight, clearWidth, setColumnBand, setRowBand } from '../../workbook/bands';
import { restyle } from '../../workbook/edit';
import { withStyle, type StyleChange } from '../../workbook/style';
import { invalidArgument } from '../errors';
import { changed, ref, type Batch, type Cells, type ObjectType, type Scalar } from '../objects';
import { uniform, uniformLook } from './cells';
import { refuseFormats } from './sheetEdits';

/** Row heights are in points; a column's width is kept in characters, here it is in points as the API has it. */
const POINTS_A_CHARACTER = 5.25;
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

function change(cells: Cells, what: StyleChange, batch: Batch): void {
  refuseFormats(cells.sheet);
  for (const area of cells.areas) restyle(cells.sheet, area, (style) => withStyle(style, what));
  changed(batch, 'format', cells.sheet, cells.areas);
}

/** A property of the API that is one of the style; `type` is what it takes. */
function styleScalar(key: keyof StyleChange, type: 'string' | 'number' | 'boolean', since?: string): Scalar<Cells> {
  return {
    ...(since !== undefined && { since }),
    read: (cells) => uniformLook(cells, key),
    write: (cells, input, batch) => {
      if (typeof input !== type) throw invalidArgument();
      change(cells, { [key]: input }, batch);
    },
  };
}

const sizes = (cells: Cells, rows: boolean): Set<number> => {
  const found = new Set<number>();
  for (const area of cells.areas) {
    if (rows) for (let row = area.top; row <= area.bottom; row++) found.add(cells.sheet.rows.get(row)?.size ?? STANDARD_HEIGHT);
    else for (let column = area.left; column <= area.right; column++) found.add(widthInPoints(columnBand(cells.sheet, column)));
  }
  return found;
};

const widthInPoints = (band: Band | null): number => (band?.size === undefined ? STANDARD_WIDTH : band.size * POINTS_A_CHARACTER);

function resize(cells: Cells, size: unknown, rows: boolean, batch: Batch): void {
  if (typeof size !== 'number' || size < 0) throw invalidArgument();
  refuseFormats(cells.sheet);
  for (const area of cells.areas) {
    if (rows) for (let row = area.top; row <= area.bottom; row++) setRowBand(cells.sheet, row, { size });
    else for (let column = area.left; column <= area.right; column++) setColumnBand(cells.sheet, column, { size: size / POINTS_A_CHARACTER });
  }
  changed(batch, 'structure', cells.sheet, cells.areas);
}

function autofitRows(cells: Cells, _: unknown, batch: Batch): void {
  refuseFormats(cells.sheet);
  for (const area of cells.areas) for (let row = area.top; row <= area.bottom; row++) clearHeight(cells.sheet, row);
  changed(batch, 'structure', cells.sheet, cells.areas);
}

const sizeScalar = (rows: boolean): Scalar<Cells> => ({
  since: '1.2',
  read: (cells) => {
    const found = sizes(cells, rows);
    return found.size === 1 ? [...found][0] : null;
  },
  write: (cells, size, batch) => resize(cells, size, rows, batch),
});

const standardWidth: Scalar<Cells> = {
  since: '1.9',
  read: (cells) => {
    const found = columnsOf(cells).map((column) => columnBand(cells.sheet, column)?.size === undefined);
    return found.every((one) => one === found[0]) ? found[0] : null;
  },
  write: (cells, isStandard, batch) => {
    if (typeof isStandard !== 'boolean') throw invalidArgument();
    refuseFormats(cells.sheet);
    if (!isStandard) return;
    for (const column of columnsOf(cells)) clearWidth(cells.sheet, column);
    changed(batch, 'structure', cells.sheet, cells.areas);
  },
};

function columnsOf({ areas }: Cells): number[] {
  return areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
}

export const rangeFormat: ObjectType<Cells> = {
  scalars: {
    HorizontalAlignment: styleScalar('horizontal', 'string'),
    VerticalAlignment: styleScalar('vertical', 'string'),
    WrapText: styleScalar('wrap', 'boolean'),
    IndentLevel: styleScalar('indent', 'number', '1.9'),
    ColumnWidth: sizeScalar(false),
    RowHeight: sizeScalar(true),
    UseStandardWidth: standardWidth,
  },
  methods: {
    /** Rows without a height of their own are as high as their text. */
    AutofitRows: { since: '1.2', run: autofitRows },
  },
  links: {
    Font: { follow: (cells) => ref('RangeFont', cells) },
    Fill: { follow: (cells) => ref('RangeFill', cells) },
    Borders: { follow: (cells) => ref('RangeBorderCollection', cells) },
    Protection: { since: '1.2', follow: (cells) => ref('FormatProtection', cells) },
  },
};

export const rangeFont: ObjectType<Cells> = {
  scalars: {
    Name: styleScalar('fontName', 'string'),
    Size: styleScalar('fontSize', 'number'),
    Bold: styleScalar('bold', 'boolean'),
    Italic: styleScalar('italic', 'boolean'),
    Underline: styleScalar('underline', 'string'),
    Strikethrough: styleScalar('strikethrough', 'boolean', '1.9'),
    Color: styleScalar('fontColor', 'string'),
  },
};

export const rangeFill: ObjectType<Cells> = {
  scalars: {
    Color: {
      read: (cells) => uniform(cells, (style) => style.fill ?? '#FFFFFF'),
      write: (cells, color, batch) => {
        if (typeof color !== 'string') throw invalidArgument();
        change(cells, { fill: color.toUpperCase() }, batch);
      },
    },
  },
  methods: { Clear: { run: (cells, _, batch) => change(cells, { fill: null }, batch) } },
};

export const formatProtection: ObjectType<Cells> = {
  scalars: { Locked: styleScalar('locked', 'boolean', '1.2') },
};
