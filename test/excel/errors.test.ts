import { failureOf } from '../../src/excel/errors';

const thrown = (code: string): unknown => ({ code, message: 'Excel says so', debugInfo: { errorLocation: 'Range.values' } });

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['ItemNotFound', 'gone'],
  ['ApiNotFound', 'unsupported'],
  ['ConnectionFailure', 'lost'],
  ['RequestAborted', 'lost'],
  ['GeneralException', 'unknown'],
])('%s is %s, and keeps what Excel said', (code, kind) => {
  expect(failureOf(thrown(code))).toEqual({ kind, detail: `${code} · Excel says so · Range.values` });
});

test('an error without a code is a broken line, unless it is a mistake of ours', () => {
  expect(failureOf(new Error('The request was lost.'))).toEqual({ kind: 'lost', detail: 'The request was lost.' });
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ kind: 'unknown', detail: 'x is undefined' });
  expect(failureOf('odd')).toEqual({ kind: 'unknown', detail: 'odd' });
});
