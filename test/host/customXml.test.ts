import { createWorkbook, startHost, type Host, type Workbook } from '../../host';
import { errorCode } from './support';

const NAMESPACE = 'urn:thu:1';

let workbook: Workbook;
let host: Host;

beforeEach(() => {
  workbook = createWorkbook(['PL07']);
  host = startHost(workbook);
});

afterEach(() => host.stop());

const remember = (xml: string): Promise<string> =>
  Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml);
    part.load('id');
    await context.sync();
    return part.id;
  });

const recall = (): Promise<string | null> =>
  Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    part.load('id');
    const xml = part.getXml();
    await context.sync();
    return part.isNullObject ? null : xml.value;
  });

test('a part is found by its namespace, replaced and deleted', async () => {
  const id = await remember(`<trang-thai xmlns="${NAMESPACE}">xã</trang-thai>`);
  await remember('<khac xmlns="urn:khac"/>');
  expect(await recall()).toBe(`<trang-thai xmlns="${NAMESPACE}">xã</trang-thai>`);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).setXml(`<moi xmlns="${NAMESPACE}"/>`);
    await context.sync();
  });
  expect(await recall()).toBe(`<moi xmlns="${NAMESPACE}"/>`);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
  expect(workbook.customXmlParts.map((part) => part.xml)).toEqual(['<khac xmlns="urn:khac"/>']);
});

test('text that is not XML is refused', async () => {
  expect(await errorCode(remember('không phải XML'))).toBe('InvalidArgument');
});
