/**
 * The lint rule behind "imports go only downwards": which room of src may import which, and what the
 * rooms of the core may take from outside. The order is that of the design: a file imports its own room
 * and rooms of a lower floor, so files and excel, or command line and task pane, never meet.
 */
import path from 'node:path';

const FLOORS = {
  text: 0,
  sheet: 1,
  criteria: 2,
  appendices: 3,
  review: 4,
  edits: 5,
  files: 6,
  excel: 6,
  cli: 7,
  taskpane: 7,
  commands: 8,
};

/** Rooms that know nothing of Office, React, Node or the DOM. */
export const CORE_ROOMS = Object.keys(FLOORS).filter((room) => FLOORS[room] < FLOORS.files);

/** The only packages of the core: plain computing on plain data. */
const CORE_PACKAGES = new Set(['zod', 'zod/mini', '@noble/hashes/sha2']);

/** Outside src, only what is shipped as data may be imported: criteria sets. */
const DATA_FOLDER = 'assets';

const messages = {
  upwards: 'Imports go only downwards: {{from}} may not import {{to}}.',
  outside: 'What is in src imports nothing from {{to}}: it is not deployed.',
  package: 'The core (text … edits) takes no packages but {{allowed}}: {{name}} is not one of them.',
  noRoom: 'src/{{to}} is not a room of the house: add it to scripts/rooms.mjs with its floor.',
};

/** What is wrong with importing `specifier` in the file `filename` of the repository at `root`; null when nothing is. */
function judgeImport(root, filename, specifier) {
  const [top, from] = path.relative(root, filename).split(path.sep);
  if (top !== 'src') return null;
  if (!(from in FLOORS)) return { messageId: 'noRoom', data: { to: from } };

  if (!specifier.startsWith('.')) {
    if (!CORE_ROOMS.includes(from) || CORE_PACKAGES.has(specifier)) return null;
    return { messageId: 'package', data: { name: specifier, allowed: [...CORE_PACKAGES].join(', ') } };
  }

  const [targetTop, to = ''] = path.relative(root, path.resolve(path.dirname(filename), specifier)).split(path.sep);
  if (targetTop === DATA_FOLDER) return null;
  if (targetTop !== 'src') return { messageId: 'outside', data: { to: targetTop } };
  if (!(to in FLOORS)) return { messageId: 'noRoom', data: { to } };
  return to === from || FLOORS[to] < FLOORS[from] ? null : { messageId: 'upwards', data: { from, to } };
}

export const importsGoDownwards = {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const problem = judgeImport(context.cwd, context.filename, source.value);
      if (problem !== null) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};
