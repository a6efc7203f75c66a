import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readSet, type SetMistake } from '../../../criteria/schema';
import type { CriteriaSet } from '../../../criteria/set';
import { printSet } from '../../../criteria/sheet/print';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { confidencesOf, provinceSetOver, withImported, withoutImported, type KnownSet } from '../../views/criteria';
import { Message } from '../Message';
import { CopyJson } from './CopyJson';
import { downloadSet } from './download';
import type { Stated } from './stated';
import { useCriteriaStrings } from './strings';
import { useCriteriaStyles } from './styles';

interface SetFilesProps extends Omit<Stated, 'criteria'> {
  readonly sets: readonly KnownSet[];
}

/** `unread`: the browser could not read the file, and why; else no JSON, or a set with mistakes. */
type Refusal = { readonly file: string } & ({ readonly unread: string } | { readonly mistakes: readonly SetMistake[] | null });

/** One set to look at, to open as a sheet, to export; and the way to import one. */
export function SetFiles({ sets, isWorking, onState }: SetFilesProps) {
  const texts = useCriteriaStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const { field } = useCriteriaStyles();
  const [id, setId] = useState(sets[0]?.set.id ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const known = sets.find(({ set }) => set.id === id) ?? sets[0];
  const open = (set: CriteriaSet) => actions.openSet(printSet(set, sets.map((one) => one.set)));
  const take = (file: string, text: string) => {
    const json = parsed(text);
    const reading = json === undefined ? null : readSet(json);
    setRefusal(reading === null ? { file, mistakes: null } : 'mistakes' in reading ? { file, mistakes: reading.mistakes } : null);
    if (reading === null || 'mistakes' in reading) return;
    setId(reading.set.id);
    onState((now) => withImported(now, reading.set));
  };
  const read = (file: File) => {
    file.text().then(
      (text) => take(file.name, text),
      (error: unknown) => setRefusal({ file: file.name, unread: String(error) }),
    );
  };
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.look}</h2>
      <Field className={field} label={texts.oneSet}>
        <Select value={known?.set.id ?? ''} onChange={(_, { value }) => setId(value)}>
          {sets.map(({ set, origin }) => (
            <option key={set.id} value={set.id}>
              {`${set.name} (${texts.origins[origin]})`}
            </option>
          ))}
        </Select>
      </Field>
      {known !== undefined && <Facts known={known} />}
      <div className={styles.row}>
        {known?.sheet === undefined ? (
          <Button size="small" disabledFocusable={isWorking || known === undefined} onClick={() => known !== undefined && open(known.set)}>
            {texts.open}
          </Button>
        ) : (
          <Button size="small" onClick={() => actions.goTo(known.sheet ?? '', 'A1')}>
            {texts.goTo(known.sheet)}
          </Button>
        )}
        {known !== undefined && known.set.base === undefined && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => open(provinceSetOver(known.set, texts.provinceName(known.set.name), texts.provinceBasis))}>
            {texts.ofProvince}
          </Button>
        )}
        <Button size="small" disabledFocusable={known === undefined} onClick={() => known !== undefined && downloadSet(known.set)}>
          {texts.download}
        </Button>
        {known !== undefined && <CopyJson set={known.set} />}
        <Button size="small" disabledFocusable={isWorking} onClick={() => input.current?.click()}>
          {texts.upload}
        </Button>
        {known?.origin === 'imported' && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => onState((now) => withoutImported(now, known.set.id))}>
            {texts.removeImported}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.upload}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) read(file);
          target.value = '';
        }}
      />
      {refusal !== null && <Refused refusal={refusal} />}
      <Text className={styles.quiet}>{texts.openHint}</Text>
    </section>
  );
}

function Facts({ known: { set } }: { known: KnownSet }) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const { verified, partial, unverified } = confidencesOf(set);
  return (
    <div className={styles.quiet}>
      <div>{[set.legalBasis, set.amendment, texts.period(set.from, set.to)].filter((text) => text !== undefined).join('; ')}</div>
      <div>{texts.confidences(verified, partial, unverified)}</div>
      {set.note !== undefined && <div>{set.note}</div>}
    </div>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const texts = useCriteriaStrings();
  const { file } = refusal;
  if ('unread' in refusal) return <Message intent="error" text={texts.unreadFile(file)} detail={refusal.unread} />;
  const { mistakes } = refusal;
  if (mistakes === null) return <Message intent="error" text={texts.noJson(file)} />;
  const lines = mistakes.map(({ kind, at, detail }) => texts.mistakes[kind](at, detail));
  return <Message intent="error" text={texts.setMistakes(file, mistakes.length)} detail={lines.join('\n')} />;
}

/** undefined where the text is no JSON: the person chose another file. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
