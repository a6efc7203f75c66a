import { makeStyles, tokens } from '@fluentui/react-components';

export interface ChartBar {
  readonly name: string;
  readonly value: number;
}

const useBarStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', paddingRight: tokens.spacingHorizontalS, width: '1%' },
  value: { textAlign: 'right', width: '1%', paddingLeft: tokens.spacingHorizontalS },
  bar: { height: '12px', backgroundColor: tokens.colorBrandBackground, minWidth: '1px', forcedColorAdjust: 'none' },
});

/** Bars beside their names and numbers: a table for who does not see them. */
export function BarChart({ title, bars, columns }: { title: string; bars: readonly ChartBar[]; columns: readonly [name: string, value: string] }) {
  const styles = useBarStyles();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {columns[0]}
          </th>
          <td />
          <th scope="col" className={styles.value}>
            {columns[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td aria-hidden="true">
              <div className={styles.bar} style={{ width: `${(value / most) * 100}%` }} />
            </td>
            <td className={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
