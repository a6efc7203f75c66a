/** The `Office` namespace, as far as an Excel task pane and its ribbon buttons use it. */
import { isWithin } from './members';

export interface OfficeStub {
  readonly namespace: Record<string, unknown>;
  /** Functions that the add-in has associated with its ribbon buttons. */
  readonly actions: Map<string, (event: unknown) => void>;
}

/** Sets other than ExcelApi that the host supports, up to these versions. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  DialogApi: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
  DelayForCellEdit: '1.1',
};

/** `ceiling` is the version of ExcelApi that Excel has. */
export function createOffice(ceiling: string, language: string): OfficeStub {
  const actions = new Map<string, (event: unknown) => void>();
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const isSetSupported = (name: string, version: string | number = '1.1'): boolean => {
    const top = name === 'ExcelApi' ? ceiling : OTHER_SETS[name];
    return top !== undefined && isWithin(String(version), top);
  };
  const namespace = {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    StartupBehavior: { none: 'None', load: 'Load' },
    onReady: (callback?: (ready: typeof info) => unknown) => Promise.resolve(info).then(async (ready) => {
      await callback?.(ready);
      return ready;
    }),
    context: {
      ...info,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: { ...info, version: '16.0' },
      requirements: { isSetSupported },
      officeTheme: undefined,
    },
    actions: { associate: (name: string, action: (event: unknown) => void) => void actions.set(name, action) },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve(), setStartupBehavior: () => Promise.resolve() },
    ribbon: { requestUpdate: () => Promise.resolve() },
    isSetSupported,
  };
  return { namespace, actions };
}
