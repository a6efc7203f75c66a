/** The family `roadmap`: Lộ trình xã đạt chuẩn. */
import type { Family } from '../table';
import { matchRoadmap } from './columns';
import { readRoadmap } from './read';
import { recogniseRoadmaps } from './recognise';
import { columnTotal } from './relations/columnTotal';
import { countOfNames } from './relations/countOfNames';
import { cumulative } from './relations/cumulative';
import { figures } from './relations/figures';
import { totalOfNames } from './relations/totalOfNames';
import { years } from './relations/years';
import { roles } from './roles';
import type { RoadmapTable } from './table';

export const roadmap: Family<RoadmapTable> = {
  kind: 'roadmap',
  title: /\blo trinh\b/,
  roles,
  match: matchRoadmap,
  recognise: recogniseRoadmaps,
  read: readRoadmap,
  relations: [figures, years, totalOfNames, countOfNames, cumulative, columnTotal],
};
