/** The session of one open pane: its state, and the ways to change it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../appendices/finding';
import type { CumulativePlan } from '../edits/cumulative';
import type { Template } from '../edits/templates';
import type { OwnSheetOptions, SelectedCells, StateChange } from '../excel';
import type { CumulativeOptions } from '../review/cumulativeOptions';
import type { Correction, StatedCriteria } from '../review/state';
import type { SheetContent } from '../sheet/content';
import type { Plan } from '../sheet/edit';
import type { ToldEncoding } from '../sheet/legacyText';
import { applyTicked, commands, correctRecognition, declareBases, goToCell, takeSelection, tellEncoding, type Pane } from './commands';
import { openSet, stateCriteria } from './criteria';
import { listTemplates, makeTables, makeTemplate, planTables, type TypedCells } from './make';
import type { Language } from './language';
import { followEdits } from './live';
import type { Services } from './services';
import { explainFindings, lookForMarks, makeReport, stampWorkbook, takeMinutes, type TypedStatement } from './submit';
import { NEW_SESSION, WORKING, type CommandId, type Session } from './session';

export interface Actions {
  run(command: CommandId): void;
  apply(ticked: Plan): void;
  /** What the person says is added to, or taken from, what the workbook keeps by then. */
  declare(change: StateChange): void;
  correct(change: (corrections: readonly Correction[]) => readonly Correction[]): void;
  /** null: what was told of the sheet no longer holds. */
  tellEncoding(sheet: string, encoding: ToldEncoding | null): void;
  /** Hands on what can be made of the workbook that was reviewed last. */
  planTables(options: CumulativeOptions, take: (plan: CumulativePlan) => void): void;
  /** Writes sheets and remembers the choices; hands on the cells that a person typed into, where they would be overwritten. */
  makeTables(contents: readonly SheetContent[], options: CumulativeOptions, allowed: OwnSheetOptions, takeTyped: (typed: TypedCells) => void): void;
  listTemplates(take: (templates: readonly Template[]) => void): void;
  makeTemplate(template: Template, year: number, districts: readonly string[]): void;
  /** Keeps what the person says of the criteria, and reviews with it. */
  stateCriteria(change: (criteria: StatedCriteria) => StatedCriteria): void;
  /** Writes a criteria set into the workbook, for the person to edit. */
  openSet(content: SheetContent): void;
  /** null: the findings are open again. */
  explainFindings(findings: readonly Finding[], typed: TypedStatement | null): void;
  lookForMarks(): void;
  /** The marks stay in the workbook on purpose. */
  keepMarks(): void;
  stamp(): void;
  /** Hands on the cells that a person typed into an earlier report. */
  makeReport(language: Language, allowed: OwnSheetOptions, takeTyped: (cells: readonly string[]) => void): void;
  takeMinutes(language: Language, take: (text: string) => void): void;
  goTo(sheet: string, address: string): void;
  /** Hands on what the person has selected. */
  takeSelection(take: (selected: SelectedCells) => void): void;
  stop(): void;
  dismiss(): void;
  closePlan(): void;
}

export function useSession(services: Services): { session: Session; actions: Actions } {
  const [session, setSession] = useState(NEW_SESSION);
  // A command runs over many renderings and must see the session as it is, not as it was when it began.
  const latest = useRef(session);
  const stopper = useRef(new AbortController());

  const update = useCallback((change: Partial<Session>) => {
    latest.current = { ...latest.current, ...change };
    setSession(latest.current);
  }, []);

  const actions = useMemo((): Actions => {
    const carryOut = async (job: (pane: Pane) => Promise<void>) => {
      try {
        await job({ services, session: () => latest.current, update, stop: stopper.current.signal });
      } catch (error) {
        update({ notice: { kind: 'failed', failure: { kind: 'unknown', detail: detailOf(error) } } });
      }
    };
    const start = async (job: (pane: Pane) => Promise<void>) => {
      if (latest.current.work !== null) return;
      stopper.current = new AbortController();
      update({ work: WORKING, notice: null });
      await carryOut(job);
      update({ work: null });
    };
    return {
      run: (command) => {
        if (commands[command].isAllowed(latest.current)) void start(commands[command].run);
      },
      apply: (ticked) => void start((pane) => applyTicked(pane, ticked)),
      declare: (change) => void start((pane) => declareBases(pane, change)),
      correct: (change) => void start((pane) => correctRecognition(pane, change)),
      takeSelection: (take) => void carryOut((pane) => takeSelection(pane, take)),
      tellEncoding: (sheet, encoding) => void start((pane) => tellEncoding(pane, sheet, encoding)),
      planTables: (options, take) => void carryOut((pane) => planTables(pane, options, take)),
      makeTables: (contents, options, allowed, takeTyped) => void start((pane) => makeTables(pane, contents, options, allowed, takeTyped)),
      listTemplates: (take) => void carryOut((pane) => listTemplates(pane, take)),
      makeTemplate: (template, year, districts) => void start((pane) => makeTemplate(pane, template, year, districts)),
      stateCriteria: (change) => void start((pane) => stateCriteria(pane, change)),
      openSet: (content) => void start((pane) => openSet(pane, content)),
      explainFindings: (findings, typed) => void start((pane) => explainFindings(pane, findings, typed)),
      lookForMarks: () => void carryOut(lookForMarks),
      keepMarks: () => update({ marks: 'kept' }),
      stamp: () => void start(stampWorkbook),
      makeReport: (language, allowed, takeTyped) => void start((pane) => makeReport(pane, language, allowed, takeTyped)),
      takeMinutes: (language, take) => void start((pane) => takeMinutes(pane, language, take)),
      goTo: (sheet, address) => void carryOut((pane) => goToCell(pane, sheet, address)),
      stop: () => stopper.current.abort(),
      dismiss: () => update({ notice: null }),
      closePlan: () => update({ plan: null }),
    };
  }, [services, update]);

  const now = useCallback(() => latest.current, []);
  useStaleness(services, session.workbook !== null, now, update);
  return { session, actions };
}

/** Follows edits of the workbook once it was read: also what is edited while a review runs makes it outdated. */
function useStaleness(services: Services, isRead: boolean, session: () => Session, update: (change: Partial<Session>) => void): void {
  useEffect(() => {
    if (!isRead) return;
    const listening = services.onWorkbookChanged(followEdits({ services, session, update }));
    return () => {
      void listening.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    };
  }, [services, isRead, session, update]);
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
