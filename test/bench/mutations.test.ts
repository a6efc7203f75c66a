/** A short run of `npm run bench -- mutations`: every start is free of findings, and one change of each kind is found. */
import { allStarts } from '../../bench/mutations';
import { measure } from '../../bench/mutations/measure';

const CHANGES_OF_A_KIND = 1;
/** The machine may be busy with other tests. */
const TIMEOUT_MS = 120_000;

test(
  'one change of each kind and family is found',
  () => {
    expect(measure(allStarts(), CHANGES_OF_A_KIND).flatMap(({ failures }) => failures)).toEqual([]);
  },
  TIMEOUT_MS,
);
