import { clearHighlights, findHighlights, highlight } from '../../src/excel';
import { finding, open, valueOf } from './support';

test('the sheets that carry marks are named, in one round trip', async () => {
  const { host } = open({ PL07: [['Năm']], PL08: [['Năm']] });
  expect(valueOf(await findHighlights())).toEqual([]);
  valueOf(await highlight([finding('error', 'PL08', 'A1')]));
  const before = host.counters.roundTrips;
  expect([valueOf(await findHighlights()), host.counters.roundTrips - before]).toEqual([['PL08'], 1]);
  valueOf(await clearHighlights());
  expect(valueOf(await findHighlights())).toEqual([]);
  host.stop();
});
