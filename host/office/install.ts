/** Puts a workbook behind the genuine client: `Excel.run` in the given scope then works on it. */
import { announce, onChange, type Change } from '../workbook/changes';
import { printArea } from '../workbook/reference';
import type { Workbook } from '../workbook/workbook';
import type { Fault } from './faults';
import { createOffice } from './officeStub';
import { createTransport, SIZE_LIMIT, type Counters, type Transport } from './transport';

/** The parts of the genuine client that the host touches; undocumented, of the one pinned version. */
export interface OfficeExtensionInternals {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

/** A window, or an object like one, in which the client file has been evaluated. */
export interface ClientScope {
  OfficeExtension?: unknown;
  Excel?: unknown;
  Office?: unknown;
}

export interface HostOptions {
  /** The version of ExcelApi that Excel has; "1.13" where absent. */
  readonly ceiling?: string;
  /** Bytes that a request or a response may have; Excel's 5 MB where absent. */
  readonly sizeLimit?: number;
  /** Display language of Excel; "vi-VN" where absent. */
  readonly language?: string;
  /** Brings the formulas' values up to date (createCalculator); where absent, formulas keep the values they have. */
  readonly calculate?: (workbook: Workbook) => Promise<readonly Change[]>;
}

export interface Host {
  readonly workbook: Workbook;
  readonly counters: Readonly<Counters>;
  /** Sets the counters to zero and answers what they had. */
  takeCounters(): Counters;
  inject(fault: Fault): void;
  setCellEditMode(isOn: boolean): void;
  /** Members that the add-in asked for and the host does not have. */
  readonly unknownMembers: readonly string[];
  /** Computes the formulas after changes that did not come through the client, and announces the new values. */
  recalculate(): Promise<void>;
  /** Presses a ribbon button; rejects where no function is associated with it. */
  press(action: string): Promise<void>;
  /** Takes the workbook away from the client again. */
  stop(): void;
}

/** Event numbers of the protocol. */
const WORKSHEET_CHANGED = 10;
const EVENT_CATEGORY = 65_536;

export function installHost(scope: ClientScope, workbook: Workbook, options: HostOptions = {}): Host {
  const client = scope.OfficeExtension as OfficeExtensionInternals | undefined;
  if (client === undefined) throw new Error('the Office.js client has not been loaded into this scope');
  const ceiling = options.ceiling ?? '1.13';
  const office = createOffice(ceiling, options.language ?? 'vi-VN');
  const transport = createTransport(workbook, {
    ceiling,
    sizeLimit: options.sizeLimit ?? SIZE_LIMIT,
    calculate: options.calculate ?? (() => Promise.resolve([])),
  });
  scope.Office = office.namespace;
  client.SessionBase._overrideSession = createSession(client, transport);
  const endEvents = startEvents(client, workbook);
  return {
    workbook,
    counters: transport.counters,
    takeCounters: () => {
      const taken = { ...transport.counters };
      Object.assign(transport.counters, { roundTrips: 0, releases: 0, requestBytes: 0, responseBytes: 0 });
      return taken;
    },
    inject: (fault) => void (transport.faults = [...transport.faults, fault]),
    setCellEditMode: (isOn) => void (transport.cellEditMode = isOn),
    unknownMembers: transport.unknown,
    recalculate: async () => announce(workbook, (await options.calculate?.(workbook)) ?? []),
    press: (name) =>
      new Promise((resolve, reject) => {
        const action = office.actions.get(name);
        if (action === undefined) reject(new Error(`no function is associated with ${name}`));
        else action({ completed: resolve, source: { id: name } });
      }),
    stop: () => {
      endEvents();
      client.SessionBase._overrideSession = null;
    },
  };
}

/** An object of the client's own session class, whose requests the transport takes. */
function createSession(client: OfficeExtensionInternals, transport: Transport): unknown {
  return Object.assign(new client.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'host', headers: {} }),
    _createRequestExecutorOrNull: () => transport,
  });
}

/** Tells the client's event handlers what has changed; they run after the request that caused it, as in Excel. */
function startEvents(client: OfficeExtensionInternals, workbook: Workbook): () => void {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  // Handlers of an earlier workbook must not hear of this one.
  client.GenericEventRegistration.s_genericEventRegistrations = {};
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const end = onChange(workbook, (changes) => {
    const contents = changes.filter((change) => change.what === 'content' && change.unheard !== true);
    if (contents.length === 0) return;
    const entries = contents.flatMap((change) => ['Workbook', change.sheet].map((targetId) => eventEntry(change, targetId)));
    const timer = setTimeout(() => {
      waiting.delete(timer);
      client._testTriggerRichApiMessageEvent({ entries });
    }, 0);
    waiting.add(timer);
  });
  return () => {
    end();
    waiting.forEach(clearTimeout);
  };
}

function eventEntry(change: Change, targetId: string): object {
  const message = {
    changeType: 'RangeEdited',
    source: change.by === 'other' ? 'Remote' : 'Local',
    worksheetId: change.sheet,
    address: change.areas.map(printArea).join(','),
    ...(change.by === 'addin' && { triggerSource: 'ThisLocalAddin' }),
  };
  return { messageCategory: EVENT_CATEGORY, messageType: WORKSHEET_CHANGED, targetId, message: JSON.stringify(message) };
}
