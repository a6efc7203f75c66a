/** Univer, with what a sheet needs and nothing that the host's workbook cannot hold. */
import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import rulesEnglish from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import rulesVietnamese from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import type { Language } from '../../src/taskpane/language';

/** Univer has one workbook at a time, under this id. */
export const UNIT = 'workbook';

export interface Sheets {
  readonly univer: Univer;
  readonly api: FUniver;
}

export function createSheets(container: HTMLElement, language: Language): Sheets {
  const univer = new Univer({
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVietnamese, rulesVietnamese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, rulesEnglish),
    },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    // The file's own values stand until something is edited.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    disableTextFormatMark: true,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
