/** getCellProperties and its like: only what is asked for, cell by cell. */
import { areaAddress } from '../../../src/sheet/address';
import type { Area } from '../../../src/sheet/grid';
import { columnBand, styleAt, type Sheet } from '../../workbook/sheet';
import { withStyle, type CellStyle, type StyleChange } from '../../workbook/style';
import { restyle } from '../../workbook/edit';
import { invalidArgument, unknownToHost } from '../errors';
import { changed, type Cells, type Method } from '../objects';
import { areaOf, isMixedText } from './cells';
import { eachInput } from './rangeWrite';
import { refuseFormats } from './sheetEdits';

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a cell that the API nests as format.font.name and so on. */
const OF_STYLE: Readonly<Record<string, keyof StyleChange>> = {
  'format.font.name': 'fontName',
  'format.font.size': 'fontSize',
  'format.font.bold': 'bold',
  'format.font.italic': 'italic',
  'format.font.underline': 'underline',
  'format.font.strikethrough': 'strikethrough',
  'format.font.color': 'fontColor',
  'format.fill.color': 'fill',
  'format.horizontalAlignment': 'horizontal',
  'format.verticalAlignment': 'vertical',
  'format.wrapText': 'wrap',
  'format.indentLevel': 'indent',
  'format.protection.locked': 'locked',
};

/** The paths that are asked for ("format.font.name"), each with its wanted value. */
function* leaves(properties: Properties, path = ''): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(properties)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) yield* leaves(value as Properties, here);
    else if (value !== undefined) yield [here, value];
  }
}

function nest(found: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [path, value] of found) {
    const keys = path.split('.');
    let target = result;
    for (const key of keys.slice(0, -1)) target = (target[key] ??= {}) as Record<string, unknown>;
    target[keys[keys.length - 1] ?? ''] = value;
  }
  return result;
}

type Reader = (sheet: Sheet, area: Area, path: string) => unknown;

const readCell: Reader = (sheet, area, path) => {
  if (path === 'address' || path === 'addressLocal') return `${sheet.name}!${areaAddress(area)}`;
  const key = OF_STYLE[path];
  if (key === undefined) throw unknownToHost(`Range.getCellProperties of ${path}`);
  if (isMixedText(sheet, [area], key)) return null;
  const value = styleAt(sheet, area.top, area.left)[key as keyof CellStyle];
  return key === 'fill' && value === null ? '#FFFFFF' : value;
};

const readRow: Reader = (sheet, area, path) => {
  if (path === 'rowHidden') return sheet.rows.get(area.top)?.hidden === true;
  if (path === 'address' || path === 'addressLocal') return `${sheet.name}!${area.top + 1}:${area.top + 1}`;
  throw unknownToHost(`Range.getRowProperties of ${path}`);
};

const readColumn: Reader = (sheet, area, path) => {
  if (path === 'columnHidden') return columnBand(sheet, area.left)?.hidden === true;
  throw unknownToHost(`Range.getColumnProperties of ${path}`);
};

function ask(wanted: unknown, read: Reader, sheet: Sheet, area: Area): Record<string, unknown> {
  if (typeof wanted !== 'object' || wanted === null) throw invalidArgument();
  const paths = [...leaves(wanted as Properties)].filter(([, isWanted]) => isWanted === true);
  return nest(paths.map(([path]) => [path, read(sheet, area, path)] as const));
}

const steps = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const rangeProperties: Readonly<Record<string, Method<Cells>>> = {
  GetCellProperties: {
    since: '1.9',
    run: (cells, [wanted]) => {
      const area = areaOf(cells);
      return steps(area.top, area.bottom).map((row) =>
        steps(area.left, area.right).map((column) =>
          ask(wanted, readCell, cells.sheet, { top: row, left: column, bottom: row, right: column }),
        ),
      );
    },
  },
  GetRowProperties: {
    since: '1.9',
    run: (cells, [wanted]) => {
      const area = areaOf(cells);
      return steps(area.top, area.bottom).map((row) => ask(wanted, readRow, cells.sheet, { ...area, top: row, bottom: row }));
    },
  },
  GetColumnProperties: {
    since: '1.9',
    run: (cells, [wanted]) => {
      const area = areaOf(cells);
      return steps(area.left, area.right).map((column) => ask(wanted, readColumn, cells.sheet, { ...area, left: column, right: column }));
    },
  },
  SetCellProperties: {
    since: '1.9',
    run: (cells, [input], batch) => {
      refuseFormats(cells.sheet);
      eachInput(areaOf(cells), input, (row, column, properties) => {
        const change: Record<string, unknown> = {};
        for (const [path, value] of leaves(properties as Properties)) {
          const key = OF_STYLE[path];
          if (key === undefined) throw unknownToHost(`Range.setCellProperties of ${path}`);
          change[key] = value;
        }
        restyle(cells.sheet, { top: row, left: column, bottom: row, right: column }, (style) => withStyle(style, change));
      });
      changed(batch, 'format', cells.sheet, cells.areas);
    },
  },
};
