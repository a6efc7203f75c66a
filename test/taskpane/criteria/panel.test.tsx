/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Finding } from '../../../src/appendices/finding';
import { shippedSets } from '../../../src/criteria/sets';
import { EMPTY_STATE, type StatedCriteria, type WorkbookState } from '../../../src/review/state';
import { announced, fakeServices, openPane, press, REVIEW, review, succeed, WORKBOOK } from '../official';

const UNVERIFIED: Finding = {
  rule: 'criteria/unverified',
  severity: 'info',
  sheet: 'PL02',
  cells: ['D8'],
  set: 'NTM',
  indicator: '3.1',
  expected: { op: '>=', value: 80, unit: '%' },
  params: { setId: 'ntm-xa-2021-2025', source: 'chưa có nguồn', met: 2, unmet: 1 },
};

/** Opens the tab over a workbook in which the person said this; hands on what is kept in the workbook. */
async function openTab(criteria?: StatedCriteria) {
  const saved: Partial<WorkbookState>[] = [];
  const state = criteria === undefined ? EMPTY_STATE : { ...EMPTY_STATE, criteria };
  const services = fakeServices({
    readWorkbook: () => succeed({ ...WORKBOOK, state }),
    reviewSteps: function* () {
      return { ...REVIEW, findings: [UNVERIFIED], sheets: [...REVIEW.sheets, { name: 'Danh mục xã', kind: null, note: 'communes' as const }] };
    },
    saveState: (change) => {
      saved.push(change(state));
      return succeed({ ...state, ...change(state) });
    },
    writeOwnSheet: jest.fn(({ name }) => succeed({ sheet: name, isNew: true, written: 1, overwritten: [] })),
  });
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  await screen.findByRole('heading', { name: 'Bộ tiêu chí' });
  return { services, keeps: () => saved.map((state) => state.criteria) };
}

const choose = (label: string, value: string, index = 0) => fireEvent.change(screen.getAllByRole('combobox', { name: label })[index]!, { target: { value } });

const isDone = () => waitFor(() => expect(announced()).toBe('Đã ghi vào sổ tính và rà soát lại.'));

test('a set is chosen for a level, and the choice taken back', async () => {
  const { keeps } = await openTab({ blanks: 'unmet', sets: { NTM: 'ntm-xa-2021-2025' } });
  choose('Dùng cho xã NTM nâng cao', 'kh-ntm-nc-xa-2021-2025');
  await waitFor(() => expect(announced()).toBe('Đã ghi vào sổ tính và rà soát lại.'));
  choose('Dùng cho xã NTM', '');
  await waitFor(() => expect(keeps()).toHaveLength(2));
  expect(keeps()).toEqual([
    { blanks: 'unmet', sets: { NTM: 'ntm-xa-2021-2025', 'NTM nâng cao': 'kh-ntm-nc-xa-2021-2025' } },
    { blanks: 'unmet', sets: {} },
  ]);
});

test('a set is opened as a sheet', async () => {
  const { services } = await openTab();
  choose('Bộ tiêu chí', 'ntm-nc-xa-2021-2025');
  press('Mở thành trang tính');
  await waitFor(() => expect(announced()).toBe('Đã ghi các trang: Bộ tiêu chí.'));
  expect(services.writeOwnSheet).toHaveBeenCalledWith(expect.objectContaining({ purpose: 'criteria:ntm-nc-xa-2021-2025' }));
});

test('a level is confirmed with its source, in one press; without a source the person is asked for it', async () => {
  const { keeps } = await openTab();
  press('Xác nhận Chỉ tiêu 3.1 (NTM): ≥ 80 %');
  expect(screen.getByText('Hãy ghi văn bản quy định mức này.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Văn bản quy định'), { target: { value: 'QĐ 318/QĐ-TTg' } });
  press('Xác nhận Chỉ tiêu 3.1 (NTM): ≥ 80 %');
  await waitFor(() => expect(keeps()).toEqual([{ confirmed: [{ set: 'ntm-xa-2021-2025', indicator: '3.1', value: 80, source: 'QĐ 318/QĐ-TTg' }] }]));
});

test('a confirmation is withdrawn', async () => {
  const { keeps } = await openTab({ confirmed: [{ set: 'ntm-xa-2021-2025', indicator: '3.1', value: 80, source: 'QĐ 318/QĐ-TTg' }] });
  press('Bỏ xác nhận Chỉ tiêu 3.1 (ntm-xa-2021-2025): 80');
  await waitFor(() => expect(keeps()).toEqual([{ confirmed: [] }]));
});

test('region and group of every commune, and of one', async () => {
  const { keeps } = await openTab({ places: [{ place: 'Cam Hiệp', region: 'TN' }] });
  expect(screen.getByText(/^Lấy từ danh mục xã ở trang Danh mục xã\./)).toBeTruthy();
  choose('Vùng', 'DHNTB');
  press('Lưu');
  await waitFor(() => expect(keeps()).toHaveLength(1));
  await isDone();
  press('Thêm xã');
  expect(screen.getByText('Hãy ghi tên xã và chọn ít nhất một mục.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Tên xã'), { target: { value: 'Ninh Tây' } });
  choose('Nhóm xã', 'mien-nui', 1);
  press('Thêm xã');
  await waitFor(() => expect(keeps()).toHaveLength(2));
  await isDone();
  press('Bỏ khai báo của Cam Hiệp');
  await waitFor(() => expect(keeps()).toHaveLength(3));
  const before = [{ place: 'Cam Hiệp', region: 'TN' }];
  expect(keeps()).toEqual([{ places: before, everywhere: { region: 'DHNTB' } }, { places: [...before, { place: 'Ninh Tây', group: 'mien-nui' }] }, { places: [] }]);
});

test('what a blank means is chosen', async () => {
  const { keeps } = await openTab();
  fireEvent.click(screen.getByRole('radio', { name: 'Coi là chưa đạt' }));
  await waitFor(() => expect(keeps()).toEqual([{ blanks: 'unmet' }]));
});

describe('a file with a criteria set', () => {
  const upload = (name: string, text: string) => fireEvent.change(screen.getByLabelText('Nhập tệp JSON…', { selector: 'input' }), { target: { files: [fileOf(name, text)] } });
  // jsdom's File has no text().
  const fileOf = (name: string, text: string) => Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
  const set = { ...shippedSets[0]!, id: 'bo-cua-huyen' };

  test('is imported', async () => {
    const { keeps } = await openTab();
    upload('bo-cua-huyen.json', JSON.stringify(set));
    await waitFor(() => expect(keeps()).toEqual([{ own: [set] }]));
  });

  test('goes to the clipboard, or is shown to be copied by hand', async () => {
    await openTab();
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    clipboard((text) => Promise.resolve(void copied.push(text)));
    press('Chép JSON');
    expect(await screen.findByText('Đã chép vào bộ nhớ tạm.')).toBeTruthy();
    expect(copied.map((text) => JSON.parse(text) as unknown)).toEqual([shippedSets[0]]);
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    press('Chép JSON');
    const shown = await screen.findByLabelText<HTMLTextAreaElement>('Chọn hết rồi bấm Ctrl+C để chép bộ tiêu chí');
    expect(JSON.parse(shown.value)).toEqual(shippedSets[0]);
  });

  test('is removed again', async () => {
    const { keeps } = await openTab({ own: [set] });
    choose('Bộ tiêu chí', 'bo-cua-huyen');
    press('Bỏ bộ đã nhập');
    await waitFor(() => expect(keeps()).toEqual([{ own: [] }]));
  });

  test('is refused with every mistake', async () => {
    const { keeps } = await openTab();
    upload('bo.json', JSON.stringify({ ...set, to: 2020, regionS: 1 }));
    expect(await screen.findByText('Chưa nhập bo.json: bộ tiêu chí có 1 lỗi.')).toBeTruthy();
    upload('bo.json', JSON.stringify({ ...set, to: 2020 }));
    expect(await screen.findByText('bo-cua-huyen: năm cuối trước năm đầu (2021-2020).')).toBeTruthy();
    upload('bo.docx', 'PK');
    expect(await screen.findByText('Tệp bo.docx không phải là tệp bộ tiêu chí (JSON). Hãy chọn tệp khác.')).toBeTruthy();
    expect(keeps()).toEqual([]);
  });
});
