/** Workbooks as files, without Excel: .xlsx, .xlsm and .xls, read only. */
import { CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { Grid, Visibility } from '../sheet/grid';
import { OWN_SHEET_NAME, purposeOf } from '../sheet/ownSheet';
import { readStyleFonts } from './fonts';
import { findState, partOfType, partPath, partText, relationshipTargets, type Parts } from './parts';
import { readSheetDetails, type SheetDetails } from './sheetDetails';
import { gridOf, type SheetFacts } from './sheetGrid';
import { readXlsDetails } from './xlsDetails';

export type FileErrorCode = 'not-a-workbook' | 'encrypted' | 'damaged' | 'too-large';

export interface FileError {
  readonly code: FileErrorCode;
  /** What the library said, for who looks into it. */
  readonly detail?: string;
}

export interface WorkbookFile {
  readonly grids: readonly Grid[];
  /** Names of sheets that hold a chart only. */
  readonly charts: readonly string[];
  /** Names of sheets whose cells lie too far apart to be read. */
  readonly tooLarge: readonly string[];
  /** The custom XML part of the add-in, as it stands in the file; null where there is none. */
  readonly stateXml: string | null;
}

export type FileReading = ({ readonly ok: true } & WorkbookFile) | { readonly ok: false; readonly error: FileError };

/** Beyond this, in bytes, the parts of a file, unpacked, do not fit into memory and strings of JavaScript. */
const LARGEST_CONTENT = 500_000_000;

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** Reads a workbook from the bytes of its file. Never throws; what is wrong with the file is a value. */
export function readWorkbookFile(bytes: Uint8Array): FileReading {
  try {
    if (isZip(bytes)) return readPackage(bytes);
    if (isCompound(bytes)) return readCompound(bytes);
    return failure('not-a-workbook');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // An encrypted .xls is told only by the words of SheetJS.
    return failure(/password|encrypt/i.test(detail) ? 'encrypted' : 'damaged', detail);
  }
}

function failure(code: FileErrorCode, detail?: string): FileReading {
  return { ok: false, error: { code, detail } };
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** As little as a grid needs. Stubs: without them, a formula whose result was never computed would be lost. */
function readBySheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: true });
}

function readPackage(bytes: Uint8Array): FileReading {
  const contents = unpack(bytes);
  if (contents === null) return failure('too-large');
  const parts: Parts = new Map(Object.entries(contents).map(([path, content]) => [partPath(path), content]));
  const workbookPath = partOfType(parts, /\.sheet(\.macroEnabled)?\.main\+xml$/i) ?? 'xl/workbook.xml';
  if (!parts.has(workbookPath)) return failure('not-a-workbook');

  // Handed on unpacked: SheetJS's own unpacking never ends on some damaged files.
  const workbook = readBySheetJs(zipSync(contents, { level: 0 }));
  const sheetParts = sheetPartsOf(workbook, parts, workbookPath);
  const cut = sheetParts.findIndex((xml) => !isWhole(xml));
  if (cut >= 0) return failure('damaged', `Sheet ${workbook.SheetNames[cut] ?? ''} is cut short`);
  const stylesPath = partOfType(parts, /\.styles\+xml$/i) ?? 'xl/styles.xml';
  const details = {
    sheets: sheetParts.map(readSheetDetails),
    styleFonts: readStyleFonts(partText(parts, stylesPath) ?? ''),
  };
  return { ok: true, ...sheetsOf(workbook, details), stateXml: findState(parts) };
}

/** The parts of a package by path; null where they are too large. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  const contents = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= LARGEST_CONTENT });
  return size <= LARGEST_CONTENT ? contents : null;
}

/** The text of the part of each sheet, in the order of the workbook; "" where it has none. */
function sheetPartsOf(workbook: WorkBook, parts: Parts, workbookPath: string): string[] {
  const targets = relationshipTargets(parts, workbookPath);
  return (workbook.Workbook?.Sheets ?? []).map((sheet) => {
    const { id = '' } = sheet as { id?: string };
    return partText(parts, targets.get(id) ?? '') ?? '';
  });
}

/** SheetJS reads a sheet that ends in the middle as an empty one. */
function isWhole(sheetXml: string): boolean {
  return sheetXml === '' || /<\/(?:[\w.-]+:)?\w*sheet\s*>/.test(sheetXml.slice(-2000));
}

function readCompound(bytes: Uint8Array): FileReading {
  const container = CFB.read(bytes, { type: 'array' });
  if (CFB.find(container, '/EncryptedPackage') !== null) return failure('encrypted');
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (entry === null) return failure('not-a-workbook');
  // The stream alone: SheetJS's reading of the document's properties never ends on some damaged files.
  const stream = Uint8Array.from(entry.content);
  const details = readXlsDetails(stream);
  if (details === null) return failure('damaged', 'The records of the workbook stream are broken');
  return { ok: true, ...sheetsOf(readBySheetJs(stream), details), stateXml: null };
}

/** What is read beside SheetJS: of a package from its parts, of an .xls file from its records. */
interface Details {
  readonly styleFonts: readonly (string | null)[];
  readonly sheets: readonly SheetDetails[];
}

function sheetsOf(workbook: WorkBook, details: Details): Omit<WorkbookFile, 'stateXml'> {
  const grids: Grid[] = [];
  const charts: string[] = [];
  const tooLarge: string[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet: WorkSheet | undefined = workbook.Sheets[name];
    if (sheet === undefined) throw new Error(`Sheet ${name} cannot be read`);
    if (sheet['!type'] === 'chart') {
      charts.push(name);
      return;
    }
    const grid = gridOf(sheet, factsOf(workbook, index, details));
    if (grid === 'too-large') tooLarge.push(name);
    else grids.push(grid);
  });
  if (workbook.SheetNames.length === 0) throw new Error('The workbook has no sheet');
  return { grids, charts, tooLarge };
}

/** What the add-in made the sheet for, which a hidden name of the sheet says. */
function ownPurpose(workbook: WorkBook, index: number): string | null {
  const name = workbook.Workbook?.Names?.find(({ Name, Sheet }) => Sheet === index && Name.toLowerCase() === OWN_SHEET_NAME);
  return name === undefined ? null : purposeOf(name.Ref);
}

function factsOf(workbook: WorkBook, index: number, { sheets, styleFonts }: Details): SheetFacts {
  const { styles, ...details } = sheets[index] ?? readSheetDetails('');
  return {
    ...details,
    sheet: workbook.SheetNames[index] ?? '',
    visibility: VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    own: ownPurpose(workbook, index),
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    fontOf: (key) => styleFonts[styles.get(key) ?? 0] ?? null,
  };
}
