import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { shownLabels, ticksFor } from './scale';

export interface ChartLine {
  readonly name: string;
  /** One a category; null where nothing stands. */
  readonly values: readonly (number | null)[];
  /** Points that a plan aims at: drawn as a mark of its own, not as a line. */
  readonly isTarget?: boolean;
}

interface LineChartProps {
  readonly title: string;
  /** In a sentence, for who does not see the picture. */
  readonly summary: string;
  readonly categories: readonly string[];
  readonly lines: readonly ChartLine[];
}

const WIDTH = 320;
const HEIGHT = 190;
const AREA = { left: 28, right: 312, top: 10, bottom: 162 };
const MOST_LABELS = 6;
/** Lines differ by dashes and marks, not by colour alone. */
const DASHES = ['', '6 3', '2 3'];
const COLOURS = [tokens.colorBrandForeground1, tokens.colorPaletteGreenForeground1, tokens.colorPaletteDarkOrangeForeground1];

const useChartStyles = makeStyles({
  picture: { width: '100%', height: 'auto', color: tokens.colorNeutralForeground1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
});

/** Lines over periods, with the points that are aimed at. */
export function LineChart({ title, summary, categories, lines }: LineChartProps) {
  const styles = useChartStyles();
  const id = useId();
  const ticks = ticksFor(Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const top = ticks[ticks.length - 1] ?? 1;
  const x = (index: number): number => AREA.left + ((AREA.right - AREA.left) * (index + 0.5)) / Math.max(1, categories.length);
  const y = (value: number): number => AREA.bottom - ((AREA.bottom - AREA.top) * value) / top;
  const solid = lines.filter(({ isTarget }) => isTarget !== true);
  const lookOf = (line: ChartLine): number => solid.findIndex(({ name }) => line.name === name || (line.isTarget === true && line.name.endsWith(name))) % COLOURS.length;
  return (
    <figure style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-summary`} className={styles.picture}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={AREA.left} x2={AREA.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.text} x={AREA.left - 4} y={y(tick) + 3} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {shownLabels(categories.length, MOST_LABELS).map((index) => (
          <text key={index} className={styles.text} x={x(index)} y={AREA.bottom + 14} textAnchor="middle">
            {categories[index]}
          </text>
        ))}
        {lines.map((line) => (
          <g key={line.name}>
            {line.isTarget !== true && <path d={pathOf(line, x, y)} fill="none" stroke={COLOURS[lookOf(line)]} strokeWidth="2" strokeDasharray={DASHES[lookOf(line)]} />}
            {line.values.map((value, index) => value !== null && <Mark key={index} shape={line.isTarget === true ? 'target' : lookOf(line)} x={x(index)} y={y(value)} colour={COLOURS[lookOf(line)] ?? ''} />)}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {lines.map((line) => (
          <li key={line.name}>
            <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
              {line.isTarget !== true && <line x1="0" x2="22" y1="5" y2="5" stroke={COLOURS[lookOf(line)]} strokeWidth="2" strokeDasharray={DASHES[lookOf(line)]} />}
              <Mark shape={line.isTarget === true ? 'target' : lookOf(line)} x={11} y={5} colour={COLOURS[lookOf(line)] ?? ''} />
            </svg>{' '}
            {line.name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Broken where nothing stands. */
function pathOf({ values }: ChartLine, x: (index: number) => number, y: (value: number) => number): string {
  return values.map((value, index) => (value === null ? '' : `${index === 0 || values[index - 1] === null ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)).join('');
}

/** Circle, square or triangle by line; a ring with a cross for a target. */
function Mark({ shape, x, y, colour }: { shape: number | 'target'; x: number; y: number; colour: string }) {
  if (shape === 'target') {
    return (
      <g stroke={colour} strokeWidth="1.5" fill="none">
        <circle cx={x} cy={y} r="4.5" />
        <path d={`M${x - 4.5} ${y}h9M${x} ${y - 4.5}v9`} />
      </g>
    );
  }
  if (shape === 1) return <rect x={x - 2.5} y={y - 2.5} width="5" height="5" fill={colour} />;
  if (shape === 2) return <path d={`M${x} ${y - 3.5}l3.5 6h-7z`} fill={colour} />;
  return <circle cx={x} cy={y} r="2.8" fill={colour} />;
}
