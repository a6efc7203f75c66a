/** Reads a self-assessment into criteria, each with its indicators and their parts. */
import { cellAddress } from '../../sheet/address';
import { textAt, mergeAt, type Grid } from '../../sheet/grid';
import type { TitleLine } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { planYearOf } from '../planReference';
import type { Recognition } from '../table';
import { saysNotApplicable } from '../reading/outcome';
import { levelOfTitle, yearOfTitle } from '../titleFacts';
import { readCounts } from './counts';
import { readEntry } from './entries';
import { readRequired } from './required';
import { codeIn, criterionIn, isPart, nameIn, numberAt, ownText, partOf } from './rows';
import type { AssessedCriterion, AssessedRow, NamedPlace, Section, SelfAssessmentColumns, SelfAssessmentTable, StatedOutcome } from './table';
import { withNumbersOfRows } from './numbers';
import { withCriteriaOfIndicators } from './ofOtherCriteria';
import { sectionsIn, type SectionRows } from './sections';
import { placeInHeader, placeInTitle, placeOfSheet, titleAbove } from './title';

export function readSelfAssessment(grid: Grid, recognition: Recognition<SelfAssessmentColumns>): SelfAssessmentTable {
  const title = titleAbove(grid, recognition.header);
  return {
    ...recognition,
    data: {
      title,
      level: levelOfTitle(title),
      year: yearOfTitle(title) ?? planYearOf(title.map(({ text }) => text)),
      sections: sectionsIn(grid, recognition).map((rows) => readSection(grid, recognition, rows, title)),
    },
  };
}

function readSection(grid: Grid, { header, columns }: Recognition<SelfAssessmentColumns>, rows: SectionRows, title: readonly TitleLine[]): Section {
  const placeAbove = (): NamedPlace | null => rows.place ?? placeInTitle(title) ?? placeOfSheet(grid, header);
  return {
    places: columns.places.map(({ place }) => (place === null ? placeAbove() : placeInHeader(grid, header, place))),
    criteria: withNumbersOfRows(grid, columns, withCriteriaOfIndicators(readCriteria(grid, rows, columns))).map((criterion) => withOwnRows(grid, columns, criterion)),
    counts: readCounts(grid, rows, columns),
  };
}

export interface OpenCriterion extends AssessedCriterion {
  readonly rows: AssessedRow[];
  /** The row that names it says something itself, or nothing follows. */
  readonly heading: AssessedRow | null;
}

function readCriteria(grid: Grid, { top, bottom }: SectionRows, columns: SelfAssessmentColumns): OpenCriterion[] {
  const criteria: OpenCriterion[] = [];
  for (let row = top; row <= bottom; row++) {
    if (partOf(grid, row, columns) !== 'assessed') continue;
    const open = criteria[criteria.length - 1];
    const own = readOwn(grid, row, columns, open);
    if (open === undefined || own.isCriterion) criteria.push(openCriterion(grid, row, columns, own));
    else open.rows.push(readRow(grid, row, columns, own));
  }
  return criteria;
}

/** What a row says of itself. */
interface OwnWords {
  readonly criterion: string | null;
  readonly code: string | null;
  readonly isCriterion: boolean;
  readonly isPart: boolean;
  /** The indicator under which a part stands. */
  readonly above: string | null;
}

function readOwn(grid: Grid, row: number, columns: SelfAssessmentColumns, open: OpenCriterion | undefined): OwnWords {
  const before = open?.rows[open.rows.length - 1]?.code ?? null;
  const number = columns.number === null ? { criterion: null, code: null } : numberAt(grid, row, columns.number, before);
  const content = ownText(grid, row, columns.content);
  const name = columns.criterion === null ? '' : ownText(grid, row, columns.criterion);
  const code = number.code ?? codeIn(content);
  const criterion = number.criterion ?? (code !== null && columns.criterion === null ? null : criterionIn(name !== '' ? name : columns.criterion === null ? content : ''));
  const isNamedAgain = name !== '' && open !== undefined && number.criterion === null && fold(name) === fold(open.name);
  const isCriterion = (number.criterion !== null && !isSameNumber(number.criterion, code !== null || (columns.criterion !== null && content !== ''), open) && !(content !== '' && isUnderHeading(number.criterion, open))) || (criterion !== null && number.criterion === null && criterion !== open?.number) || (name !== '' && !isNamedAgain && number.criterion === null && criterion === null);
  const isOfPart = number.code === null && code === null && !isCriterion && (isPart(content) || (/^[-–•*]/.test(content) && before !== null));
  return { criterion, code, isCriterion, isPart: isOfPart, above: before };
}

/** A sheet without merged cells repeats the number of the criterion in each of its rows. */
function isSameNumber(number: string, namesIndicator: boolean, open: OpenCriterion | undefined): boolean {
  return open?.number === number && namesIndicator && open.rows.length > 0;
}

/** "3 | Thủy lợi" without any value above "3 | Tưới tiêu | ≥ 80% | 85%" only heads it. */
function isUnderHeading(number: string, open: OpenCriterion | undefined): boolean {
  const heading = open?.number === number ? open.heading : null;
  return heading !== null && heading.required === null && !heading.isNotAsked && heading.entries.every(({ result, outcome }) => outcome === null && (result === null || result.reading.kind === 'blank'));
}

function openCriterion(grid: Grid, row: number, columns: SelfAssessmentColumns, own: OwnWords): OpenCriterion {
  const column = columns.criterion ?? columns.content;
  const text = ownText(grid, row, column);
  const isHeading = columns.criterion === null ? own.code === null : ownText(grid, row, columns.content) === '';
  const first = readRow(grid, row, columns, own);
  const isNamed = own.criterion !== null || own.code === null || (columns.criterion !== null && text !== '');
  return {
    figure: columns.number === null || own.code !== null && own.criterion === null ? null : numberFigureAt(grid, row, columns.number),
    number: own.criterion ?? own.code?.split('.')[0] ?? null,
    name: isNamed ? nameIn(text) : '',
    cell: cellAddress(row, column),
    row,
    outcomes: [],
    heading: isHeading ? first : null,
    rows: isHeading ? [] : [first],
  };
}

function readRow(grid: Grid, row: number, columns: SelfAssessmentColumns, own: OwnWords): AssessedRow {
  const content = ownText(grid, row, columns.content);
  const nameColumn = content === '' && columns.criterion !== null ? columns.criterion : columns.content;
  const unit = columns.unit === null ? '' : unitIn(textAt(grid, row, columns.unit));
  const name = nameIn(content === '' ? ownText(grid, row, nameColumn) : content);
  return {
    row,
    kind: own.isPart ? 'part' : 'indicator',
    code: own.isPart ? own.above : own.code,
    codeCell: own.isPart || own.code === null ? null : cellAddress(row, columns.number !== null && codeIn(content) === null ? columns.number : columns.content),
    name,
    nameCell: cellAddress(row, nameColumn),
    unit,
    required: columns.required === null ? null : readRequired(grid, row, columns.required, unit, name),
    isNotAsked: columns.required !== null && saysNotApplicable(textAt(grid, row, columns.required)),
    entries: columns.places.map((place) => readEntry(grid, row, place)),
  };
}

/** "Đạt/Không đạt" and "x" in a column of units say that the indicator is marked. */
function unitIn(text: string): string {
  const unit = normalise(text);
  return /^(dat\b.*|khong|x|-)$/.test(fold(unit)) ? '' : unit.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A criterion without indicators is assessed in the row that names it; else what that row concludes is the criterion's. */
function withOwnRows(grid: Grid, columns: SelfAssessmentColumns, { heading, ...criterion }: OpenCriterion): AssessedCriterion {
  const indicators = criterion.rows.filter(({ kind }) => kind === 'indicator');
  const [first] = indicators;
  const isAlone = indicators.length === 1 && first !== undefined && first.code === null && heading === null;
  if (heading !== null && indicators.length === 0) return { ...criterion, rows: [{ ...heading, kind: 'criterion' }, ...criterion.rows] };
  if (isAlone) return { ...criterion, rows: criterion.rows.map((row) => (row === first ? { ...row, kind: 'criterion' } : row)) };
  if (heading !== null) return { ...criterion, outcomes: heading.entries.map(({ outcome }) => outcome) };
  return sharedOutcomes(grid, columns, criterion);
}

/** One cell "Đạt" merged beside all indicators of a criterion concludes for the criterion. */
function sharedOutcomes(grid: Grid, columns: SelfAssessmentColumns, criterion: AssessedCriterion): AssessedCriterion {
  const outcomes = columns.places.map((place, index): StatedOutcome | null => {
    const column = place.outcome ?? place.met;
    const merged = column === null ? null : mergeAt(grid, criterion.row, column);
    return merged !== null && merged.bottom > merged.top ? (criterion.rows[0]?.entries[index]?.outcome ?? null) : null;
  });
  const rows = criterion.rows.map((row, position) =>
    position > 0 ? row : { ...row, entries: row.entries.map((entry, index) => (outcomes[index] === null ? entry : { ...entry, outcome: null, outcomeCell: null })) },
  );
  return { ...criterion, outcomes, rows };
}
