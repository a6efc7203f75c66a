import type { CumulativePlan } from '../../../edits/cumulative';
import type { Series } from '../../../edits/cumulative/series';
import { useStyles } from '../../styles';
import { BarChart } from '../charts/BarChart';
import { LineChart, type ChartLine } from '../charts/LineChart';
import { useMakeStrings } from './strings';

/** The figures of the tables as pictures: the levels over the years, and each level by district. */
export function Pictures({ plan: { series, levels } }: { plan: CumulativePlan }) {
  const texts = useMakeStrings();
  const styles = useStyles();
  const grouped = levels.filter(({ columns }) => columns.length > 1);
  return (
    <details>
      <summary>{texts.pictures}</summary>
      <div className={styles.column}>
        {series !== null && <SeriesPicture series={series} />}
        {grouped.map(({ level, columns, years }) => (
          <BarChart
            key={level}
            title={texts.districtChart(level)}
            columns={[texts.chartColumn, texts.communes]}
            bars={columns.map((name, index) => ({ name, value: years.reduce((sum, { names }) => sum + (names[index]?.length ?? 0), 0) }))}
          />
        ))}
      </div>
    </details>
  );
}

function SeriesPicture({ series: { levels, rows } }: { series: Series }) {
  const texts = useMakeStrings();
  const lines = levels.map((name, index): ChartLine => ({ name, values: rows.map(({ figures }) => figures[index]?.cumulative ?? null) }));
  const targets = levels.flatMap((level, index): ChartLine[] => {
    const values = rows.map(({ figures }) => figures[index]?.aim ?? null);
    return values.every((value) => value === null) ? [] : [{ name: `${texts.target} ${level}`, values, isTarget: true }];
  });
  const summary = lines.map(({ name, values }) => texts.chartSummary(name, values[0] ?? 0, values[values.length - 1] ?? 0)).join(' ');
  return (
    <>
      <LineChart title={texts.cumulativeChart} summary={summary} categories={rows.map(({ label }) => label.replace(/^Năm /, ''))} lines={[...lines, ...targets]} />
      <details>
        <summary>{texts.chartTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.chartPeriod}</th>
              {[...lines, ...targets].map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label }, row) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {[...lines, ...targets].map(({ name, values }) => (
                  <td key={name}>{values[row] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
