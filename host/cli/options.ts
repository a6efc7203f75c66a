/** The call of `npm run excel`, read: actions, files and options, or what is wrong with it. */
import { readOptions, type CheckOptions, type CallProblem } from '../../src/cli/options';
import type { CommandId } from '../../src/taskpane/session';
import type { Language } from '../../src/review/messages';

/** What the headless Excel does: the commands of the pane, and what its tabs make. */
export type HeadlessAction = CommandId | 'cumulative' | 'report';

const ACTIONS: readonly string[] = ['review', 'highlight', 'clear', 'fill', 'restore', 'convert', 'cumulative', 'report'] satisfies HeadlessAction[];

export interface ExcelCall {
  readonly actions: readonly HeadlessAction[];
  readonly input: string;
  readonly output: string;
  readonly options: CheckOptions;
}

/** `problem` null: nothing is wrong, the usage is asked for. */
export type CallReading =
  | { readonly ok: true; readonly call: ExcelCall }
  | { readonly ok: false; readonly problem: CallProblem | UnknownAction | 'files' | null; readonly language: Language; readonly json: boolean };

export interface UnknownAction {
  readonly kind: 'unknown-action';
  readonly action: string;
}

/** `ACTION[,ACTION…] IN.xlsx OUT.xlsx` and the options of `npm run check`. */
export function readCall(args: readonly string[]): CallReading {
  const reading = readOptions(args);
  if (!reading.ok) {
    const problem = reading.problem?.kind === 'no-files' ? 'files' : reading.problem;
    return { ...reading, problem };
  }
  const { options } = reading;
  const wrong = (problem: CallProblem | UnknownAction | 'files'): CallReading => ({ ok: false, problem, language: options.language, json: options.json });
  // They belong to the check of files, which changes none.
  if (options.report !== undefined) return wrong({ kind: 'unknown-option', option: '--report' });
  if (options.verify === true) return wrong({ kind: 'unknown-option', option: '--verify' });
  const [list, input, output, ...more] = options.paths;
  if (list === undefined || input === undefined || output === undefined || more.length > 0) return wrong('files');
  const actions = list.split(',').filter((action) => action !== '');
  const unknown = actions.find((action) => !ACTIONS.includes(action));
  if (unknown !== undefined || actions.length === 0) return wrong({ kind: 'unknown-action', action: unknown ?? list });
  return { ok: true, call: { actions: actions as HeadlessAction[], input, output, options } };
}
