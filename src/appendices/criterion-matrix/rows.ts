/** The columns of a matrix that tell what a row is. */
import type { PlaceColumns } from '../placeRows';
import type { CriterionMatrixColumns } from './table';

export function placeColumns({ number, place, criteria, met, labels }: CriterionMatrixColumns): PlaceColumns {
  return { number, place, labels, values: [...criteria, ...met].map(({ column }) => column) };
}
