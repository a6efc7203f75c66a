/** Joins Univer to the host's workbook, which alone is the truth: what a person types goes there, and is shown from there. */
import { ICommandService, type ICommandInfo } from '@univerjs/core';
import { SetCellEditVisibleOperation, SetRangeValuesMutation, type IEditorBridgeServiceVisibleParam, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { onChange, type Change, type Workbook } from '../../host/browser';
import { announce } from '../../host/workbook/changes';
import { refuseOthers } from './guard';
import { takeSelection } from './selection';
import { showChanges, showWorkbook } from './showChanges';
import { createLook } from './style';
import { takeEdit } from './takeEdits';
import { takeSizes } from './takeSizes';
import type { Sheets } from './univer';
import type { View } from './view';

export interface Partner {
  /** Brings the formulas' values up to date. */
  calculate(workbook: Workbook): Promise<readonly Change[]>;
  /** A person has begun to type into a cell, or has finished. */
  onTyping(isTyping: boolean): void;
}

/** Shows the workbook until the function that it returns is called. */
export function joinWorkbook(sheets: Sheets, workbook: Workbook, partner: Partner): () => void {
  const view: View = { ...sheets, workbook, look: createLook(workbook) };
  let isShowing = false;
  const show = (work: () => void): void => {
    isShowing = true;
    try {
      work();
    } finally {
      isShowing = false;
    }
  };
  show(() => showWorkbook(view));

  const takeLater = async (params: ISetRangeValuesMutationParams): Promise<void> => {
    // Univer finishes its own command before the host's answer is shown.
    await Promise.resolve();
    const change = takeEdit(view, params);
    if (change === null) return;
    announce(workbook, [change]);
    announce(workbook, await partner.calculate(workbook));
  };
  const take = (info: Readonly<ICommandInfo>): void => {
    if (info.id === SetRangeValuesMutation.id) void takeLater(info.params as ISetRangeValuesMutationParams);
    if (info.id === SetCellEditVisibleOperation.id) partner.onTyping((info.params as IEditorBridgeServiceVisibleParam).visible);
    takeSizes(view, info);
    announce(workbook, takeSelection(view, info));
  };

  const commands = sheets.univer.__getInjector().get(ICommandService);
  const ends = [
    commands.beforeCommandExecuted((info) => {
      if (!isShowing) refuseOthers(info);
    }),
    commands.onCommandExecuted((info, options) => {
      // Univer computes formulas too, for itself: the values that count are the host's.
      if (!isShowing && options?.['fromFormula'] !== true) take(info);
    }),
  ];
  const endShowing = onChange(workbook, (changes) => show(() => showChanges(view, changes)));
  return () => {
    endShowing();
    ends.forEach((end) => end.dispose());
  };
}
