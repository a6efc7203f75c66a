/** The family `roadmap`: Lộ trình xã đạt chuẩn. */
import type { Family } from '../table';
import { readRoadmap } from './read';
import { recogniseRoadmaps } from './recognise';
import { columnTotal } from './relations/columnTotal';
import { cumulative } from './relations/cumulative';
import { figures } from './relations/figures';
import { totalOfNames } from './relations/totalOfNames';
import { years } from './relations/years';
import type { RoadmapTable } from './table';

export const roadmap: Family<RoadmapTable> = {
  kind: 'roadmap',
  recognise: recogniseRoadmaps,
  read: readRoadmap,
  relations: [figures, years, totalOfNames, cumulative, columnTotal],
};
