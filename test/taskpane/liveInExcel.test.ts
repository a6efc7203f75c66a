/** Edits of a workbook behind the genuine client, followed by the pane. */
import { typeInto } from '../../host';
import * as excel from '../../src/excel';
import { startLive } from '../../src/edits/live';
import type { Review } from '../../src/review/result';
import { followEdits } from '../../src/taskpane/live';
import type { Services } from '../../src/taskpane/services';
import { NEW_SESSION, type Session } from '../../src/taskpane/session';
import { open, valueOf, type Opened } from '../excel/support';
import { eventually } from '../support/eventually';
import { HEADER, NTM_TITLE } from '../support/roadmaps';

const REVIEWED: Review = { sheets: [], findings: [], bases: [], defects: [] };

let opened: Opened;
let session: Session;
let end: () => Promise<unknown>;

beforeEach(async () => {
  opened = open({ PL07: [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG', 7, null, null, 4, 1, 2], [1, 2021, 3, 3, null, 2, 1, 0], [2, 2022, 4, 7, null, 2, 0, 2], [3, 2023, null, null, null, null, null, null]] });
  session = { ...NEW_SESSION, workbook: valueOf(await excel.readWorkbook()), review: REVIEWED };
  const services = { readChange: excel.readChange, loadCore: () => Promise.resolve({ startLive }) } as unknown as Services;
  const follow = followEdits({ services, session: () => session, update: (change) => void (session = { ...session, ...change }) });
  end = valueOf(await excel.onWorkbookChanged(follow));
});

afterEach(async () => {
  await end();
  opened.host.stop();
});

test('each edit tells how the totals stand', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 7, 5);
  // C5 4 ← 7 and H3 2 ← 5; what goes on from C5 still agrees with it.
  await eventually(() => expect([session.isStale, session.totals]).toEqual([true, { wrong: 2, blank: 0 }]));
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 2, 6);
  await eventually(() => expect(session.totals).toEqual({ wrong: 4, blank: 0 }));
});

test('names make the table be read anew', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 5, 6, 'Kim Mỹ, Kim Tân');
  await eventually(() => expect(session.totals).toEqual({ wrong: 2, blank: 2 }));
});

test('a state that is saved meanwhile leaves the totals as they are', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 7, 5);
  await eventually(() => expect(session.totals).toEqual({ wrong: 2, blank: 0 }));
  session = { ...session, workbook: { ...session.workbook!, state: valueOf(await excel.saveState(() => ({ explained: [] }))) } };
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 2, 6);
  await eventually(() => expect(session.totals).toEqual({ wrong: 4, blank: 0 }));
});

test('another reading of the workbook begins anew', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 7, 5);
  await eventually(() => expect(session.totals).toEqual({ wrong: 2, blank: 0 }));
  session = { ...session, workbook: valueOf(await excel.readWorkbook()), isStale: false };
  typeInto(opened.workbook, opened.sheet('PL07'), 4, 7, 2);
  await eventually(() => expect([session.isStale, session.totals]).toEqual([true, { wrong: 0, blank: 0 }]));
});
