import { ownSheetFormula, purposeOf } from '../../src/sheet/ownSheet';

test.each(['report', 'cumulative:NTM nâng cao', 'criteria:"x"'])('what a sheet is for is read back: %s', (purpose) => {
  expect(purposeOf(ownSheetFormula(purpose))).toBe(purpose);
});

test.each(['=PL07!$A$1', '=1', '="a"&"b"', ''])('another name says nothing of ours: %j', (formula) => expect(purposeOf(formula)).toBeNull());
