import { isMarkerFormula, markerFormula } from '../../src/excel/marker';

test('our marks are known again by their formula, also as other programs write it', () => {
  expect(markerFormula('unmet')).toBe('=LEN("soat-bieu-ntm:unmet")>0');
  for (const formula of [markerFormula('error'), 'LEN("soat-bieu-ntm:error")>0', '= LEN( "soat-bieu-ntm:error" ) > 0']) {
    expect(isMarkerFormula(formula)).toBe(true);
  }
});

test('conditional formats of other people are not ours', () => {
  for (const formula of ['=LEN(A1)>0', '=LEN("soat-bieu-ntm:error")>1', '=AND(LEN("soat-bieu-ntm:error")>0,A1=2)', '']) {
    expect(isMarkerFormula(formula)).toBe(false);
  }
});
