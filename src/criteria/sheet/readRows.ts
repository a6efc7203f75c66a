/** The rows of a set's table, each read for itself. */
import { cellAddress } from '../../sheet/address';
import { isDateFormat } from '../../sheet/figure';
import { numberFormatAt, shownAt, textAt, type Grid } from '../../sheet/grid';
import { readNumber } from '../../text/number';
import { readUnit } from '../../text/unit';
import type { Condition, Confidence, IndicatorKind } from '../set';
import type { Role } from './columns';
import type { TableLayout } from './layout';
import type { SheetMistake } from './mistakes';
import { levelsAt } from './readLevels';
import { comparisonWords, confidenceWords, kindWords, type Words } from './words';

/** One row as it was read. */
export interface ReadRow {
  readonly row: number;
  readonly criterion: string;
  readonly criterionName: string;
  /** "" where the row is about the criterion only. */
  readonly indicator: string;
  /** "" where the row is no part of an indicator. */
  readonly part: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly condition: Condition;
  readonly note: string;
  readonly isOwn: boolean;
  readonly choose?: number;
  readonly isIfAny: boolean;
  readonly amendment: string;
  readonly nameConfidence: Confidence;
  readonly nameSource: string;
}

export interface RowReader {
  readonly grid: Grid;
  readonly table: TableLayout;
  readonly mistakes: SheetMistake[];
}

/** Null where the row is blank or holds nothing of the table. */
export function readRow(reader: RowReader, row: number): ReadRow | null {
  const { mistakes } = reader;
  const text = (role: Role): string => textOf(reader, row, role);
  const at = (role: Role): string => cellOf(reader, row, role);
  const filled = [...reader.table.columns.keys()].filter((role) => text(role) !== '');
  const levels = reader.table.scopes.filter(({ column }) => textAt(reader.grid, row, column) !== '');
  if (filled.length === 0 && levels.length === 0) return null;
  const isAboutCriterion = filled.every((role) => role === 'criterion' || role === 'criterionName') && levels.length === 0;
  if (isAboutCriterion && filled.length < 2) return refuse(mistakes, 'stray-row', at(filled[0] ?? 'criterion'), text(filled[0] ?? 'criterion'));
  const indicator = numberOf(reader, row, 'indicator');
  const criterion = numberOf(reader, row, 'criterion') || criterionOf(indicator);
  if (criterion === '') return refuse(mistakes, 'no-criterion', at('criterion'), text('name'));
  if (indicator === '' && !isAboutCriterion) return refuse(mistakes, 'no-indicator', at('indicator'), text('name'));
  if (criterion === null || indicator === null) return null;
  return {
    row,
    criterion,
    criterionName: text('criterionName'),
    indicator,
    part: text('part'),
    name: text('name'),
    kind: wordAt(reader, row, 'kind', kindWords, 'text'),
    condition: conditionAt(reader, row, isAboutCriterion),
    note: text('note'),
    isOwn: text('change') !== '',
    ...chooseAt(reader, row),
    isIfAny: text('ifAny') !== '',
    amendment: text('amendment'),
    nameConfidence: wordAt(reader, row, 'nameConfidence', confidenceWords, 'unverified'),
    nameSource: text('nameSource'),
  };
}

function refuse(mistakes: SheetMistake[], kind: SheetMistake['kind'], cell: string, detail: string): null {
  mistakes.push({ kind, cell, detail });
  return null;
}

function textOf({ grid, table }: RowReader, row: number, role: Role): string {
  const column = table.columns.get(role);
  return column === undefined ? '' : textAt(grid, row, column);
}

export function cellOf({ table }: RowReader, row: number, role: Role): string {
  return cellAddress(row, table.columns.get(role) ?? 0);
}

/** "2.1" belongs to criterion 2, where its row does not say so; "" where its number does not tell. */
function criterionOf(indicator: string | null): string | null {
  return indicator === null ? null : (/^(\d+)\.\d/.exec(indicator)?.[1] ?? '');
}

/** "2.1", also from a number or "2,1"; null where Excel made a date of it, which is told. */
function numberOf(reader: RowReader, row: number, role: Role): string | null {
  const column = reader.table.columns.get(role) ?? 0;
  const isDate = typeof shownAt(reader.grid, row, column) === 'number' && isDateFormat(numberFormatAt(reader.grid, row, column));
  const text = textOf(reader, row, role).replace(/^(?:tiêu chí|chỉ tiêu)(?: số)? (?=\d)/iu, '').replace(/^(\d+),(\d+)$/, '$1.$2').replace(/^0+(?=\d)/, '');
  return isDate ? refuse(reader.mistakes, 'date-number', cellAddress(row, column), text) : text;
}

function wordAt<T extends string>(reader: RowReader, row: number, role: Role, words: Words<T>, otherwise: T): T {
  const text = textOf(reader, row, role);
  if (text === '') return otherwise;
  const code = words.read(text);
  if (code === null) reader.mistakes.push({ kind: 'unknown-word', cell: cellOf(reader, row, role), detail: text });
  return code ?? otherwise;
}

const NO_CONDITION: Condition = { comparison: 'met', unit: '', levels: [] };

function conditionAt(reader: RowReader, row: number, isAboutCriterion: boolean): Condition {
  if (isAboutCriterion) return NO_CONDITION;
  const { grid, table, mistakes } = reader;
  const text = textOf(reader, row, 'comparison');
  const comparison = comparisonWords.read(text);
  const unit = readUnit(textOf(reader, row, 'unit'));
  if (comparison === null) {
    mistakes.push({ kind: 'unknown-word', cell: cellOf(reader, row, 'comparison'), detail: text });
    return { ...NO_CONDITION, unit, levels: [{ left: 'unknown', confidence: 'unverified', source: '' }] };
  }
  const grades = textOf(reader, row, 'scale').split('<').map((grade) => grade.trim());
  const scale = grades.length > 1 ? grades : undefined;
  const levels = levelsAt(grid, row, table.scopes, { comparison, unit, scale, ...sourceAt(reader, row) }, mistakes);
  return { comparison, unit, levels, ...(scale && { scale }), ...derivedAt(reader, row) };
}

/** A source without a word on how sure it is was typed by an official: it counts; a word without a source does not. */
function sourceAt(reader: RowReader, row: number): { confidence: Confidence; source: string } {
  const source = textOf(reader, row, 'source');
  const confidence = wordAt(reader, row, 'confidence', confidenceWords, source === '' ? 'unverified' : 'verified');
  return { confidence: sourced(confidence, source, cellOf(reader, row, 'source'), reader.mistakes), source };
}

/** "Đã kiểm chứng" needs its source. */
export function sourced(confidence: Confidence, source: string, cell: string, mistakes: SheetMistake[]): Confidence {
  if (confidence !== 'verified' || source !== '') return confidence;
  mistakes.push({ kind: 'no-source', cell, detail: confidenceWords.write(confidence) });
  return 'unverified';
}

const RULE = /^([\d.,]+)\s*[×x*]\s*(?:chỉ tiêu\s+)?(\S+)\s+(?:của\s+)?(?:bộ\s+)?([a-z0-9-]+)$/i;

/** "1,1 × 10 của kh-ntm-nc-xa-2021-2025" */
function derivedAt(reader: RowReader, row: number): Pick<Condition, 'derived'> {
  const text = textOf(reader, row, 'derived');
  if (text === '') return {};
  const [, factorText = '', indicator, set] = RULE.exec(text) ?? [];
  const factor = readNumber(factorText);
  if (indicator !== undefined && set !== undefined && factor.kind === 'number' && factor.value > 0) return { derived: { set, indicator, factor: factor.value } };
  reader.mistakes.push({ kind: 'bad-rule', cell: cellOf(reader, row, 'derived'), detail: text });
  return {};
}

function chooseAt(reader: RowReader, row: number): Pick<ReadRow, 'choose'> {
  const text = textOf(reader, row, 'choose');
  if (text === '') return {};
  if (/^[1-9]\d?$/.test(text)) return { choose: Number(text) };
  reader.mistakes.push({ kind: 'bad-count', cell: cellOf(reader, row, 'choose'), detail: text });
  return {};
}
