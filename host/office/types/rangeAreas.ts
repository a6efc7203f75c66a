import { cellCount } from '../../workbook/area';
import { printAddress } from '../../workbook/reference';
import { itemNotFound } from '../errors';
import { ref, type Cells, type ObjectType } from '../objects';
import { rangeMethods } from './rangeMethods';
import { usedInside } from './rangeGeometry';

const { Clear, Calculate, Select } = rangeMethods;

export const rangeAreas: ObjectType<Cells> = {
  kept: true,
  scalars: {
    Address: { since: '1.9', read: (cells) => printAddress(cells.sheet.name, cells.areas) },
    AddressLocal: { since: '1.9', read: (cells) => printAddress(cells.sheet.name, cells.areas) },
    AreaCount: { since: '1.9', read: (cells) => cells.areas.length },
    CellCount: { since: '1.9', read: (cells) => cells.areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    Areas: { since: '1.9', follow: (cells) => ref('RangeCollection', cells) },
    Format: { since: '1.9', follow: (cells) => ref('RangeFormat', cells) },
    Worksheet: { since: '1.9', follow: (cells) => ref('Worksheet', cells.sheet) },
    ConditionalFormats: { since: '1.9', follow: (cells) => ref('ConditionalFormatCollection', cells) },
  },
  methods: {
    ...(Clear && { Clear }),
    ...(Calculate && { Calculate }),
    ...(Select && { Select }),
    GetUsedRangeAreasOrNullObject: {
      since: '1.9',
      run: (cells, [valuesOnly]) => {
        const areas = cells.areas.flatMap((area) => usedInside(cells.sheet, area, valuesOnly === true) ?? []);
        return areas.length === 0 ? null : ref('RangeAreas', { sheet: cells.sheet, areas });
      },
    },
  },
};

/** `areas` of range areas. */
export const rangeCollection: ObjectType<Cells> = {
  items: (cells) => cells.areas.map((area) => ref('Range', { sheet: cells.sheet, areas: [area] })),
  methods: {
    GetCount: { since: '1.9', run: (cells) => cells.areas.length },
    GetItemAt: {
      since: '1.9',
      run: (cells, [index]) => {
        const area = cells.areas[Number(index)];
        if (area === undefined) throw itemNotFound();
        return ref('Range', { sheet: cells.sheet, areas: [area] });
      },
    },
  },
};
