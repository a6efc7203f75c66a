/** Draws assets/icons/*.svg at the sizes that Office asks for. Run it after changing a drawing: `npx tsx scripts/icons.ts`. */
import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../assets/icons');

/** Pixels a side: the ribbon shows 16, 32 and 80; the list of add-ins 32 and 64; the store 128. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  product: [16, 32, 64, 80, 128],
  review: [16, 32, 80],
  highlight: [16, 32, 80],
  clear: [16, 32, 80],
  fill: [16, 32, 80],
  restore: [16, 32, 80],
};

for (const [drawing, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(path.join(FOLDER, `${drawing}.svg`), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(path.join(FOLDER, `${drawing}-${size}.png`), png);
  }
}
