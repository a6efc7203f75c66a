/** Figures on a picture: round steps, and labels that do not run into each other. */
import fc from '../support/properties';
import { shownLabels, ticksFor } from '../../src/taskpane/components/charts/scale';

test.each([
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [10, [0, 2, 4, 6, 8, 10]],
  [76, [0, 20, 40, 60, 80]],
  [92, [0, 20, 40, 60, 80, 100]],
  [1300, [0, 500, 1000, 1500]],
])('up to %d', (most, ticks) => {
  expect(ticksFor(most)).toEqual(ticks);
});

test('the last step is not below the figure, and there are few steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (most) => {
      const ticks = ticksFor(most);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

test.each([
  [3, 6, [0, 1, 2]],
  [12, 6, [1, 3, 5, 7, 9, 11]],
  [13, 6, [0, 3, 6, 9, 12]],
])('of %d labels where %d have room the last one stays', (count, most, shown) => {
  expect(shownLabels(count, most)).toEqual(shown);
});
