/** Conditional formats of the host, in the words of Univer. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Sheet } from '../../host/browser';
import { rangeOf } from './range';

type Rule = Sheet['conditionalFormats'][number];

/** The rules by formula, the first to be applied first. The host keeps of other rules only that they are there. */
export function rulesOf(sheet: Sheet): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((rule) => (rule.formula === null ? [] : [ruleData(rule, rule.formula)]));
}

function ruleData({ id, areas, stopIfTrue, format }: Rule, formula: string): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: areas.map(rangeOf),
    stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: ruleStyle(format) },
  };
}

function ruleStyle({ fill, fontColor, bold, italic, underline, strikethrough }: Rule['format']): IStyleBase {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(underline !== undefined && underline !== 'None' && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
  };
}
