/** The one way in which this add-in talks to Excel. */
import { failureOf } from './errors';
import { refused, type Outcome } from './outcome';

/** Every Excel 2021, 2024, Microsoft 365 and Excel on the web has it. */
const API_SET = '1.13';

/** Whether this Excel has what the add-in needs. */
export function canRun(): boolean {
  return typeof Excel !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', API_SET);
}

/** Runs a batch; whatever Excel throws becomes a failure with its code and message. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (!canRun()) return refused({ kind: 'unsupported', detail: `ExcelApi ${API_SET}` });
  try {
    return await Excel.run(batch);
  } catch (error) {
    return refused(failureOf(error));
  }
}
