import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const DEVELOPMENT_URL = 'https://localhost:3000/';

const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest: Document = new DOMParser().parseFromString(text, 'text/xml');

function all(name: string): Element[] {
  return Array.from(manifest.getElementsByTagName(name));
}

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function childNames(element: Element): string[] {
  return children(element).map((child) => child.tagName);
}

function attributes(names: readonly string[], attribute: string): string[] {
  return names.flatMap((name) => all(name).map((element) => element.getAttribute(attribute) ?? ''));
}

function attributesOf(element: Element, name: string, attribute: string): (string | null)[] {
  return Array.from(element.getElementsByTagName(name)).map((found) => found.getAttribute(attribute));
}

/** Width and height stand in the first chunk of a PNG file. */
function pixels(file: string): [number, number] {
  const png = readFileSync(path.join(ROOT, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function fileOf(url: string): string {
  return url.slice(DEVELOPMENT_URL.length);
}

test('the elements stand in the order of the schema', () => {
  expect(childNames(all('OfficeApp')[0]!)).toEqual([
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ]);
  expect(childNames(all('VersionOverrides')[0]!)).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(childNames(all('Host')[1]!)).toEqual(['Runtimes', 'DesktopFormFactor']);
  expect(childNames(all('DesktopFormFactor')[0]!)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(childNames(all('CustomTab')[0]!)).toEqual(['Group', 'Group', 'Label']);
  expect(childNames(all('Resources')[0]!)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test.each(all('Control').map((control) => [control.getAttribute('id'), control] as const))('the button %s is complete', (_, control) => {
  expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(attributesOf(control, 'bt:Image', 'size')).toEqual(['16', '32', '80']);
});

test('the ribbon has the five buttons: the first opens the pane, the others act through it', () => {
  expect(all('Control').map((control) => control.getAttribute('id'))).toEqual([
    'SoatBieuNtm.Review', 'SoatBieuNtm.Highlight', 'SoatBieuNtm.Clear', 'SoatBieuNtm.Fill', 'SoatBieuNtm.Restore',
  ]);
  expect(all('FunctionName').map((name) => name.textContent)).toEqual(['highlight', 'clear', 'fill', 'restore']);
});

test('it asks for ExcelApi 1.13, and for the shared runtime only where there is a ribbon', () => {
  const sets = ['Set', 'bt:Set'].flatMap((name) => all(name).map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]));
  expect(sets).toEqual([['ExcelApi', '1.13'], ['SharedRuntime', '1.1']]);
  const runtime = all('Runtime')[0]!.getAttribute('resid');
  expect(all('FunctionFile')[0]!.getAttribute('resid')).toBe(runtime);
  expect(all('SourceLocation')[1]!.getAttribute('resid')).toBe(runtime);
});

test('what is used is defined, what is defined is used, and nothing twice', () => {
  const defined = attributes(['bt:Image', 'bt:Url', 'bt:String'], 'id').filter((id) => id !== '');
  expect(new Set(defined).size).toBe(defined.length);
  const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);

  const parts = attributes(['CustomTab', 'Group', 'Control'], 'id');
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.filter((id) => id.length > 125)).toEqual([]);
});

test('every text is there in both languages, and within its limit', () => {
  const texts = ['DisplayName', 'Description', 'bt:String'].flatMap(all).filter((element) => element.hasAttribute('DefaultValue'));
  for (const element of texts) {
    const isShort = element.tagName === 'DisplayName' || element.parentNode?.nodeName === 'bt:ShortStrings';
    const [override] = children(element);
    expect(override?.getAttribute('Locale')).toBe('en-US');
    for (const value of [element.getAttribute('DefaultValue'), override?.getAttribute('Value')]) {
      expect(value).toMatch(/\S/);
      expect(value!.length).toBeLessThanOrEqual(isShort ? 125 : 250);
    }
  }
  expect(all('DefaultLocale')[0]!.textContent).toBe('vi-VN');
});

test('the id is a GUID and the version has four numbers', () => {
  expect(all('Id')[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(all('Version')[0]!.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('every address is https, of the development server, which the build replaces', () => {
  const urls = attributes(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'], 'DefaultValue').filter((url) => url !== '');
  expect(urls.filter((url) => !url.startsWith(DEVELOPMENT_URL))).toEqual([]);
});

test('every icon is a file of the size that it is named for', () => {
  expect(pixels(fileOf(all('IconUrl')[0]!.getAttribute('DefaultValue')!))).toEqual([32, 32]);
  expect(pixels(fileOf(all('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')!))).toEqual([64, 64]);
  expect(pixels('assets/icons/product-128.png')).toEqual([128, 128]);

  const files = new Map(all('bt:Image').filter((image) => image.hasAttribute('id')).map((image) => [image.getAttribute('id'), fileOf(image.getAttribute('DefaultValue')!)]));
  for (const use of all('bt:Image').filter((image) => image.hasAttribute('resid'))) {
    const size = Number(use.getAttribute('size'));
    expect(pixels(files.get(use.getAttribute('resid'))!)).toEqual([size, size]);
  }
});
