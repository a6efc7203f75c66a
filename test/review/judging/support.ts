/** Values as tables hand them to the judging. */
import type { AssessedReading, AssessedValue, Assessment } from '../../../src/appendices/assessed';

export const percent = (value: number, decimals = 2): AssessedReading => ({ kind: 'number', value, decimals, unit: '%' });
export const number = (value: number, unit = ''): AssessedReading => ({ kind: 'number', value, decimals: 0, unit });
export const mark = (isMet: boolean): AssessedReading => ({ kind: 'mark', isMet });
export const words = (text: string): AssessedReading => ({ kind: 'text', text });
export const BLANK: AssessedReading = { kind: 'blank' };

/** "12.1" is an indicator, "10" a criterion. */
export function valueOf(code: string, reading: AssessedReading, more: Partial<AssessedValue> = {}): AssessedValue {
  const criterion = code.split('.')[0] ?? code;
  return { cell: 'E5', placeCell: 'B5', place: 'Ninh Tây', criterion, indicator: code === criterion ? null : code, name: '', reading, ...more };
}

export function assessmentOf(values: readonly AssessedValue[], more: Partial<Assessment> = {}): Assessment {
  return { sheet: 'Ma trận', level: 'NTM', year: 2024, values, ...more };
}
