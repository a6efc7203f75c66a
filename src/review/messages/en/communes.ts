/** The rules of the list of communes in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const communes = {
  'communes/blank-name': {
    title: 'The list of communes lacks a name',
    sentence: (f) => `This row says something (${other(f)}) of a commune that it does not name. Please add the name.`,
  },
  'communes/repeated': {
    title: 'Commune twice in the list of communes',
    sentence: (f) => `${f.place ?? ''} stands in ${other(f)} already. Please remove one of the rows, or name the district if they are two communes.`,
  },
  'communes/unknown-value': {
    title: 'Region or group that the criteria set does not have',
    sentence: (f) => `“${actual(f)}” is no region or group of ${expected(f)} and decides nothing. Please write the name of the region or group as the set has it.`,
  },
  'communes/year': {
    title: 'The list of communes lacks a year',
    sentence: (f) => `${place(f)}the year in which ${param(f, 'level')} was reached is not clear (“${actual(f)}”). Please write a year of four digits.`,
  },
  'communes/level-order': {
    title: 'Years of levels out of order',
    sentence: (f) => `${place(f)}${param(f, 'level')} was reached in ${actual(f)}, before ${param(f, 'lower')} (${expected(f)}). Please check both years.`,
  },
} satisfies Partial<RuleTexts>;
