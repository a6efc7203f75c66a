import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import type { Kind } from '../../../appendices/table';
import type { SelectedCells } from '../../../excel';
import { problemOf } from '../../../review/corrections/applyCorrection';
import { proposeColumns, stateTable } from '../../../review/corrections/proposal';
import { problemText } from '../../../review/messages/recognition';
import type { SheetReport } from '../../../review/result';
import type { StatedTable } from '../../../review/state';
import { areaAddress } from '../../../sheet/address';
import type { Grid } from '../../../sheet/grid';
import { readHeaderAddress, withCorrection, withinUsed } from '../../corrections';
import { useLanguage, useStrings } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { ColumnParts } from './ColumnParts';
import { useSheetStrings } from './strings';
import { useSheetStyles } from './styles';

interface CorrectionFormProps {
  readonly report: SheetReport;
  readonly grid: Grid;
  readonly kinds: readonly Kind[];
  readonly isWorking: boolean;
  readonly onClose: () => void;
}

/** "This is a … table, its header is here, this column is …"; or "leave this sheet out". */
export function CorrectionForm({ report, grid, kinds, isWorking, onClose }: CorrectionFormProps) {
  const texts = useSheetStrings();
  const language = useLanguage();
  const { families } = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const own = useSheetStyles();
  const [kind, setKind] = useState<Kind | null>(report.kind);
  const [header, setHeader] = useState(report.recognised?.header ?? '');
  const [chosen, setChosen] = useState<StatedTable['columns']>(() => chosenBefore(report));
  const [problem, setProblem] = useState<{ readonly of: 'kind' | 'header' | 'table'; readonly text: string } | null>(null);
  const area = useMemo(() => readHeaderAddress(header, grid.area), [header, grid]);
  const proposal = useMemo(() => (kind === null || area === null ? null : proposeColumns(grid, kind, area)), [grid, kind, area]);
  const heading = useFocus();
  const messageOf = (field: 'kind' | 'header') => (problem?.of === field ? problem.text : undefined);

  const take = (selected: SelectedCells) => {
    if (grid.area === null) return;
    if (selected.sheet !== grid.sheet) return setProblem({ of: 'header', text: texts.otherSheet(selected.sheet, grid.sheet) });
    const within = withinUsed(selected.area, grid.area);
    setProblem(within === null ? { of: 'header', text: texts.headerProblem } : null);
    if (within !== null) setHeader(areaAddress(within));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind === null) return setProblem({ of: 'kind', text: texts.kindProblem });
    if (area === null || proposal === null) return setProblem({ of: 'header', text: texts.headerProblem });
    const columns = Object.fromEntries(proposal.columns.map(({ column, part }) => [column, chosen[column] === undefined ? part : chosen[column]]));
    const correction = stateTable(grid, kind, area, columns);
    const found = problemOf(grid, correction);
    if (found !== null) return setProblem({ of: 'table', text: texts.cannotApply(problemText(found, language)) });
    setProblem(null);
    actions.correct((all) => withCorrection(all, correction, report.correction));
  };

  return (
    <form className={mergeClasses(styles.column, own.form)} onSubmit={submit} noValidate aria-label={texts.correctSheet(grid.sheet)}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {texts.correct}
      </h2>
      <Field label={texts.kind} validationMessage={messageOf('kind')}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => {
            setKind(kinds.find((one) => one === value) ?? null);
            setChosen({});
          }}
        >
          {kind === null && <option value="">{texts.chooseKind}</option>}
          {kinds.map((one) => (
            <option key={one} value={one}>
              {families[one].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.header} hint={texts.headerHint} validationMessage={messageOf('header')}>
        <Input value={header} onChange={(_, { value }) => setHeader(value)} />
      </Field>
      <Button size="small" onClick={() => actions.takeSelection(take)}>
        {texts.takeSelection}
      </Button>
      {kind !== null && proposal !== null && (
        <ColumnParts kind={kind} proposal={proposal} chosen={chosen} onChoose={(column, part) => setChosen({ ...chosen, [column]: part })} />
      )}
      {problem?.of === 'table' && <Field validationMessage={problem.text} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isWorking}>
          {texts.save}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => actions.correct((all) => withCorrection(all, { sheet: grid.sheet, leftOut: true }))}>
          {texts.leaveOut}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </form>
  );
}

/** What a person chose when they corrected the table before. */
function chosenBefore({ correction, recognised }: SheetReport): StatedTable['columns'] {
  return correction !== undefined && 'kind' in correction && correction.header === recognised?.header ? correction.columns : {};
}

/** The keyboard goes to the form when it opens. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
