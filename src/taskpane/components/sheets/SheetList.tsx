import { useMemo } from 'react';
import type { Kind } from '../../../appendices/table';
import { readLegacyTexts } from '../../../review/readable';
import type { Review } from '../../../review/result';
import type { WorkbookState } from '../../../review/state';
import type { Grid } from '../../../sheet/grid';
import { useStrings } from '../../language';
import { useStyles } from '../../styles';
import { Portions } from '../Portions';
import { SheetCard } from './SheetCard';
import { Unapplied } from './Unapplied';

export interface SheetListProps {
  readonly review: Review;
  readonly state: WorkbookState;
  readonly grids: readonly Grid[];
  /** The families to choose from. */
  readonly kinds: readonly Kind[];
  readonly isWorking: boolean;
}

/** Every sheet: what it was taken for, why and how sure, and the way to correct it. */
export function SheetList({ review, state, grids, kinds, isWorking }: SheetListProps) {
  const { finding } = useStrings();
  const styles = useStyles();
  // What a person says of a header is compared with how it is read.
  const readable = useMemo(() => readLegacyTexts(grids, state).map(({ grid }) => grid), [grids, state]);
  return (
    <div className={styles.column}>
      <Unapplied unapplied={review.unapplied ?? []} isWorking={isWorking} />
      <Portions
        items={review.sheets}
        more={finding.more}
        draw={(report) => (
          <SheetCard
            report={report}
            grid={readable.find(({ sheet }) => sheet === report.name)}
            kinds={kinds}
            isWorking={isWorking}
          />
        )}
      />
    </div>
  );
}
