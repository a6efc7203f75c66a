/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Finding } from '../../../src/appendices/finding';
import { fakeServices, openPane, PERCENT, REVIEW, review, UNMET } from '../official';

const unmet = (place: string, indicator: string, more: Partial<Finding> = {}): Finding => ({ ...UNMET, place, indicator, ...more });

function withFindings(findings: readonly Finding[]) {
  return fakeServices({
    reviewSteps: function* () {
      return { ...REVIEW, findings };
    },
  });
}

const headings = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

test('what is unmet can be looked at by commune, criterion, agency and nearness', async () => {
  openPane(withFindings([PERCENT, unmet('Ninh Tây', '2.2'), unmet('Ninh Tây', '10'), unmet('Ninh Sơn', '10', { params: { agency: 'Sở Nông nghiệp' } })]));
  await review();
  const choose = (value: string) => fireEvent.change(screen.getByRole('combobox', { name: 'Xem theo' }), { target: { value } });

  choose('place');
  await waitFor(() => expect(headings()).toEqual(['Ninh Tây: 2 chưa đạt', 'Ninh Sơn: 1 chưa đạt']));
  choose('criterion');
  expect(headings()).toEqual(['Tiêu chí 2 (NTM): 1 chưa đạt', 'Tiêu chí 10 (NTM): 2 chưa đạt']);
  choose('agency');
  expect(headings()).toEqual(['Sở Nông nghiệp: 1 chưa đạt', 'Chưa rõ cơ quan phụ trách: 2 chưa đạt']);
  choose('nearest');
  expect(headings()).toEqual(['Ninh Sơn (NTM): còn 1', 'Ninh Tây (NTM): còn 2']);
  choose('sheets');
  expect(headings()).toEqual(['PL07 (1)', 'PL02 (3)']);
});

test('a group opens to its findings', async () => {
  openPane(withFindings([unmet('Ninh Tây', '2.2'), unmet('Ninh Sơn', '10')]));
  await review();
  fireEvent.change(screen.getByRole('combobox', { name: 'Xem theo' }), { target: { value: 'place' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Ninh Sơn: 1 chưa đạt' }));
  expect(screen.getAllByRole('article').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Ninh Sơn')]);
});

test('where nothing is unmet there is nothing to choose', async () => {
  openPane(withFindings([PERCENT]));
  await review();
  expect(screen.queryByRole('combobox', { name: 'Xem theo' })).toBeNull();
});
