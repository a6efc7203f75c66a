/** The one way in which this add-in talks to Excel. */
import { failureOf } from './errors';
import { refused, type Outcome } from './outcome';

/** Every Excel 2021, 2024, Microsoft 365 and Excel on the web has it. */
const API_SET = '1.13';

/** Whether this Excel has what the add-in needs. */
export function canRun(): boolean {
  return typeof Excel !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', API_SET);
}

type Batch<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Runs a batch; whatever Excel throws becomes a failure with its code and message. */
export function runExcel<T>(batch: Batch<T>): Promise<Outcome<T>> {
  return run(batch, { delayForCellEdit: false });
}

/** Runs a batch as soon as nobody is editing a cell: what has been begun must not be left as it is. */
export function runAfterCellEdit<T>(batch: Batch<T>): Promise<Outcome<T>> {
  return run(batch, { delayForCellEdit: true });
}

async function run<T>(batch: Batch<T>, options: Excel.RunOptions): Promise<Outcome<T>> {
  if (!canRun()) return refused({ kind: 'unsupported', detail: `ExcelApi ${API_SET}` });
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    return refused(failureOf(error));
  }
}
