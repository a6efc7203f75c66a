/** The rules of criterion-matrix tables in English. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place, withActualUnit } from './parts';

const BOUNDS: Readonly<Record<string, string>> = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' };
const bound = (f: Finding): string => BOUNDS[String(f.params?.bound)] ?? '';
const criterion = ({ indicator = '' }: Finding): string => (indicator === '' ? '' : indicator.includes('.') ? ` for indicator ${indicator}` : ` for criterion ${indicator}`);
const counted = (f: Finding): string => (f.params?.counts === 'indicators' ? 'indicators' : 'criteria');

/** The column: by its number, else by its name. */
const column = (f: Finding): string => (f.indicator === undefined ? `“${param(f, 'name')}”` : `${f.indicator.includes('.') ? 'indicator' : 'criterion'} ${f.indicator}`);

export const criterionMatrix = {
  'criterion-matrix/met-count': {
    title: 'Number of criteria met differs from the marks',
    sentence: (f) => `${place(f)}it says that ${actual(f)} ${counted(f)} are met, the marks (${other(f)}) show ${bound(f)}${expected(f)}. Correct the number or the marks.`,
  },
  'criterion-matrix/met-column': {
    title: 'Column of criteria met does not follow the marks',
    sentence: (f) => `“${param(f, 'label')}” differs from what the marks show in ${actual(f)} of ${param(f, 'rows')} communes. Check that these numbers and the marks are of the same date and criteria set.`,
  },
  'criterion-matrix/mixed-marks': {
    title: 'A cross has two meanings in one table',
    sentence: (f) => `${place(f)}the number of criteria is right only if a cross means ${f.params?.usual === 'met' ? 'unmet' : 'met'} here, while it means ${f.params?.usual === 'met' ? 'met' : 'unmet'} for other communes (${other(f)}). Mark all of them in one way.`,
  },
  'criterion-matrix/met-total': {
    title: 'Wrong sum or average of criteria met',
    sentence: (f) => `${place(f)}the ${f.params?.what === 'average' ? 'average' : 'sum'} of criteria met says ${actual(f)}, ${other(f)} make ${expected(f)}. Correct the number or check the communes.`,
  },
  'criterion-matrix/total': {
    title: 'Total row differs from the communes meeting the criterion',
    sentence: (f) => `${place(f)}it says ${actual(f)}${criterion(f)}, the communes ${f.params?.outcome === 'unmet' ? 'not meeting' : 'meeting'} it (${other(f)}) are ${bound(f)}${expected(f)}. Correct the number or the marks.`,
  },
  'criterion-matrix/total-row': {
    title: 'Total row differs in most columns',
    sentence: (f) => `${place(f)}${actual(f)} of ${param(f, 'columns')} numbers differ from the communes marked as ${f.params?.outcome === 'unmet' ? 'unmet' : 'met'}. Check whether communes are missing or too many, and what these numbers count.`,
  },
  'criterion-matrix/share': {
    title: 'Wrong share of communes meeting a criterion',
    sentence: (f) => `${place(f)}it says ${actual(f)} %${criterion(f)}, ${param(f, 'met')} of ${param(f, 'places')} communes are ${expected(f)} %. Correct the share.`,
  },
  'criterion-matrix/label-count': {
    title: 'Count in a label differs from the communes listed',
    sentence: (f) => `“${f.place ?? ''}” counts ${actual(f)} communes, ${expected(f)} are listed (${other(f)}). Correct the count, or add or remove rows.`,
  },
  'criterion-matrix/place-repeated': {
    title: 'A commune has two rows',
    sentence: (f) => `${f.place ?? ''} stands at ${other(f)} already. Remove one row or correct the name.`,
  },
  'criterion-matrix/blank-cell': {
    title: 'Cell left blank',
    sentence: (f) =>
      f.params?.part === 'place'
        ? 'The row has results, but no name of a commune. Fill in the name.'
        : `${place(f)}${f.actual === 1 ? 'this cell is' : `${actual(f)} cells are`} blank, other communes have them filled. A blank is taken neither for met nor for unmet. Fill in the result.`,
  },
  'criterion-matrix/mark': {
    title: 'Mark that cannot be read',
    sentence: (f) => `${place(f)}“${actual(f)}” says neither met nor unmet and is no value. Mark it like the other cells of the criterion.`,
  },
  'criterion-matrix/indicators': {
    title: 'A criterion and its indicators disagree',
    sentence: (f) =>
      f.params?.says === 'met'
        ? `${place(f)}criterion ${f.indicator ?? ''} is said to be met, but one of its indicators is not (${other(f)}). A criterion is met only when all its indicators are. Correct one of the cells.`
        : `${place(f)}criterion ${f.indicator ?? ''} is said to be unmet, but all its indicators are met (${other(f)}). Check the cells.`,
  },
  'criterion-matrix/unmet': {
    title: 'Unmet indicator',
    sentence: (f) => `${place(f)}${column(f)} stands at ${withActualUnit(f)}, required ${expected(f)} (${other(f)}).`,
  },
  'criterion-matrix/wrong-side': {
    title: 'The assessment contradicts the value',
    sentence: (f) => {
      const message: Record<string, string> = {
        met: `called met, but ${withActualUnit(f)} misses the requirement ${expected(f)}. Please check value, requirement and assessment.`,
        unmet: `called unmet, but ${withActualUnit(f)} meets the requirement ${expected(f)}. Please check value, requirement and assessment.`,
        'at-limit': `the value ${withActualUnit(f)} is the very level of the requirement ${expected(f)}, so the assessment depends on how it is meant. Please check the legal text.`,
        rounding: `the cell shows ${param(f, 'shown')} but holds ${withActualUnit(f)}; against the requirement ${expected(f)} the two differ. Please check the source of the figure.`,
      };
      return `${place(f)}${column(f)}: ${message[String(f.params?.problem)] ?? ''}`;
    },
  },
  'criterion-matrix/unit': {
    title: 'Possibly another unit',
    sentence: (f) => `${place(f)}${column(f)} says ${withActualUnit(f)}, and the requirement is ${expected(f)} (${other(f)}): the two are probably in different units. Please check and enter it in the unit of the requirement.`,
  },
  'criterion-matrix/met-and-unmet': {
    title: 'Met and unmet do not make all criteria',
    sentence: (f) => `${place(f)}it says ${actual(f)} unmet; with ${param(f, 'met')} met (${other(f)}) of ${param(f, 'total')} criteria, ${expected(f)} are unmet. Correct one of the two.`,
  },
  'criterion-matrix/unmet-list': {
    title: 'The list of unmet criteria differs from the marks',
    sentence: (f) => {
      const extra = f.params?.extra === '' ? [] : [`${param(f, 'extra')} is marked as met`];
      const missing = f.params?.missing === '' ? [] : [`${param(f, 'missing')} is marked as unmet and not listed`];
      return `${place(f)}it lists “${actual(f)}” as unmet, but ${[...extra, ...missing].join(', and ')} (${other(f)}). Correct the list or the mark.`;
    },
  },
} satisfies Partial<RuleTexts>;
