/** The host's end of the line: takes the requests of the client, counts them, lets faults strike, and answers. */
import { announce, type Change } from '../workbook/changes';
import type { Workbook } from '../workbook/workbook';
import { strike, type Fault } from './faults';
import { runRequest, type RequestBody, type ResponseBody, type SessionState } from './request';
import { UNKNOWN_TO_HOST } from './errors';
import type { Batch, ObjectRef } from './objects';

/** 5 MB a request and a response, as Excel on the web has it. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

/** The flag of a request that waits while a cell is being edited (delayForCellEdit). */
const WAITS_FOR_CELL_EDIT = 64;

/** One round trip is one `context.sync` that sends something; the client's own release of references is counted apart. */
export interface Counters {
  roundTrips: number;
  releases: number;
  /** Bytes of the bodies as JSON in UTF-8, releases left out. */
  requestBytes: number;
  responseBytes: number;
}

export interface Transport {
  readonly counters: Counters;
  faults: readonly Fault[];
  /** While true, requests are refused, or wait if they were sent with delayForCellEdit. */
  cellEditMode: boolean;
  /** Members that were asked for in vain, "the host does not know Range.foo". */
  readonly unknown: string[];
  executeAsync(customData: string, flags: number, message: { readonly Body: RequestBody }): Promise<HttpLikeResponse>;
}

export interface HttpLikeResponse {
  readonly StatusCode: number;
  readonly Headers: Record<string, string>;
  readonly Body: ResponseBody | null;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}

export interface TransportOptions {
  readonly ceiling: string;
  readonly sizeLimit: number;
  /** Computes the formulas; its changes are announced with those of the request. */
  readonly calculate: (workbook: Workbook) => Promise<readonly Change[]>;
}

const refusal = (code: string, message: string): HttpLikeResponse => ({
  StatusCode: 400,
  Headers: {},
  Body: null,
  ErrorCode: code,
  ErrorMessage: message,
});

const CELL_EDIT = refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
const REQUEST_TOO_LARGE = refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
const RESPONSE_TOO_LARGE = refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');

const encoder = new TextEncoder();
const bytesOf = (body: unknown): number => encoder.encode(JSON.stringify(body)).length;

/** The client's clean-up at the end of a run: it only releases references. */
function isRelease(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType === 3);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference') && body.Actions.every((action) => action.ActionType === 1 || action.ActionType === 3);
}

export function createTransport(workbook: Workbook, options: TransportOptions): Transport {
  const state: SessionState = {
    ceiling: options.ceiling,
    references: new Map<string, ObjectRef>(),
    nextReference: 1,
    calculate: async (batch) => {
      batch.changes.push(...(await options.calculate(batch.workbook)));
      batch.stale = false;
    },
  };
  const events = { enabled: true };
  const newBatch = (): Batch => ({ workbook, changes: [], stale: false, calculationSuspended: false, events });
  const transport: Transport = {
    counters: { roundTrips: 0, releases: 0, requestBytes: 0, responseBytes: 0 },
    faults: [],
    cellEditMode: false,
    unknown: [],
    executeAsync: async (_, flags, message) => {
      if (isRelease(message.Body)) {
        transport.counters.releases++;
        return answer(await runRequest(message.Body, newBatch(), state));
      }
      return roundTrip(message.Body, flags);
    },
  };

  async function roundTrip(body: RequestBody, flags: number): Promise<HttpLikeResponse> {
    const { counters } = transport;
    const requestBytes = bytesOf(body);
    const waits = (flags & WAITS_FOR_CELL_EDIT) !== 0;
    counters.roundTrips++;
    counters.requestBytes += requestBytes;
    const { now, later } = strike(transport.faults);
    transport.faults = later;
    for (const fault of now) {
      if (fault.kind === 'edit') fault.edit(workbook);
      if (fault.kind === 'cell-edit' && !waits) return CELL_EDIT;
      if (fault.kind === 'refused') return refusal(fault.code, fault.message ?? '');
      if (fault.kind === 'lost' && fault.applied !== true) throw new Error('The request was lost.');
    }
    while (transport.cellEditMode) {
      if (!waits) return CELL_EDIT;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (requestBytes > options.sizeLimit) return REQUEST_TOO_LARGE;
    const response = await carryOut(body);
    if (now.some((fault) => fault.kind === 'lost')) throw new Error('The answer was lost.');
    const responseBytes = bytesOf(response);
    counters.responseBytes += Math.min(responseBytes, options.sizeLimit);
    return responseBytes > options.sizeLimit ? RESPONSE_TOO_LARGE : answer(response);
  }

  async function carryOut(body: RequestBody): Promise<ResponseBody> {
    const batch = newBatch();
    const response = await runRequest(body, batch, state);
    if (batch.stale) await state.calculate(batch);
    if (response.Error?.Code === UNKNOWN_TO_HOST) transport.unknown.push(response.Error.Message);
    announce(workbook, batch.changes);
    return response;
  }

  return transport;
}

/** The answer as it would arrive over a line: no object is shared between host and client. */
function answer(body: ResponseBody): HttpLikeResponse {
  return { StatusCode: 200, Headers: {}, Body: JSON.parse(JSON.stringify(body)) as ResponseBody };
}
