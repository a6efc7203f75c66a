import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import type { Named } from '../../../criteria/set';
import type { PlaceSituation, StatedSituation } from '../../../review/state';
import { useStyles } from '../../styles';
import { withoutPlace, withPlace } from '../../views/criteria';
import { SituationFields, type Scopes } from './SituationFields';
import type { Stated } from './stated';
import { useCriteriaStrings } from './strings';

interface SituationsProps extends Stated {
  readonly scopes: Scopes;
  /** Sheets that hold a list of communes. */
  readonly lists: readonly string[];
  /** Communes whose values are judged. */
  readonly known: readonly string[];
}

/** Region and group of the communes: for everywhere, and for one by one. */
export function Situations({ scopes, lists, known, criteria, isWorking, onState }: SituationsProps) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const places = criteria.places ?? [];
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.situations}</h2>
      <Text className={styles.quiet}>{lists.length > 0 ? texts.fromList(lists.join(', ')) : texts.noList}</Text>
      <Everywhere stated={criteria.everywhere ?? {}} scopes={scopes} isWorking={isWorking} onSave={(everywhere) => onState((now) => ({ ...now, everywhere }))} />
      <h3 className={styles.heading}>{texts.places}</h3>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.place} className={styles.spread}>
            <span>{[place.place, ...wordsOf(place, scopes, texts.specialShort)].join(' · ')}</span>
            <Button size="small" disabledFocusable={isWorking} aria-label={texts.removePlace(place.place)} onClick={() => onState((now) => withoutPlace(now, place))}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <PlaceForm places={places} scopes={scopes} known={known} isWorking={isWorking} onAdd={(place) => onState((now) => withPlace(now, place))} />
    </section>
  );
}

interface EverywhereProps {
  readonly stated: StatedSituation;
  readonly scopes: Scopes;
  readonly isWorking: boolean;
  readonly onSave: (stated: StatedSituation) => void;
}

function Everywhere({ stated, scopes, isWorking, onSave }: EverywhereProps) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const [form, setForm] = useState(stated);
  const kept = JSON.stringify(stated);
  const [shown, setShown] = useState(kept);
  if (shown !== kept) {
    setShown(kept);
    setForm(stated);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(form);
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <h3 className={styles.heading}>{texts.everywhere}</h3>
      <SituationFields scopes={scopes} situation={form} onChange={setForm} />
      <Button type="submit" size="small" disabledFocusable={isWorking}>
        {texts.save}
      </Button>
    </form>
  );
}

interface PlaceFormProps {
  /** What is kept of communes. */
  readonly places: readonly PlaceSituation[];
  readonly scopes: Scopes;
  readonly known: readonly string[];
  readonly isWorking: boolean;
  readonly onAdd: (place: PlaceSituation) => void;
}

function PlaceForm({ places, scopes, known, isWorking, onAdd }: PlaceFormProps) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const names = useId();
  const [form, setForm] = useState<PlaceSituation>({ place: '' });
  const [isTold, setIsTold] = useState(true);
  // What was kept when the form was sent; the form is cleared once that has changed, and stays where it could not be kept.
  const [sentOver, setSentOver] = useState<string | null>(null);
  const kept = JSON.stringify(places);
  if (sentOver !== null && sentOver !== kept) {
    setSentOver(null);
    setForm({ place: '' });
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { place, region, group, isSpecial } = form;
    const isWhole = place.trim() !== '' && (region !== undefined || group !== undefined || isSpecial === true);
    setIsTold(isWhole);
    if (!isWhole) return;
    setSentOver(kept);
    onAdd({ ...form, place: place.trim() });
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <Field label={texts.place} validationMessage={isTold ? undefined : texts.placeProblem}>
        <Input size="small" list={names} value={form.place} onChange={(_, { value }) => setForm({ ...form, place: value })} />
      </Field>
      <datalist id={names}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SituationFields scopes={scopes} situation={form} onChange={(situation) => setForm({ place: form.place, ...situation })} />
      <Button type="submit" size="small" disabledFocusable={isWorking}>
        {texts.add}
      </Button>
    </form>
  );
}

function wordsOf({ region, group, isSpecial }: StatedSituation, { regions, groups }: Scopes, special: string): string[] {
  const name = (known: readonly Named[], id: string): string => known.find((one) => one.id === id)?.name ?? id;
  return [...(region === undefined ? [] : [name(regions, region)]), ...(group === undefined ? [] : [name(groups, group)]), ...(isSpecial === true ? [special] : [])];
}
