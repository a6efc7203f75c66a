import { connectRibbon } from '../../src/commands/ribbon';
import { createRequests } from '../../src/taskpane/requests';
import { readFileSync } from 'node:fs';
import path from 'node:path';

test('every function of the manifest shows the pane and hands it the command of that name', async () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  const names = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);

  const log: string[] = [];
  const buttons = new Map<string, (event: unknown) => void>();
  const requests = createRequests();
  connectRibbon(
    {
      actions: { associate: (name: string, press: never) => void buttons.set(name, press) },
      addin: { showAsTaskpane: () => Promise.resolve(void log.push('pane')) },
    },
    requests,
  );
  requests.listen((command) => void log.push(command));
  expect([...buttons.keys()]).toEqual(names);

  for (const press of buttons.values()) {
    await new Promise<void>((resolve) => press({ completed: resolve }));
    log.push('completed');
  }
  expect(log).toEqual(names.flatMap((name) => ['pane', name, 'completed']));
});

test('a button pressed before the pane is there is kept for it', () => {
  const requests = createRequests();
  requests.send('highlight');
  const taken: string[] = [];
  const stop = requests.listen((command) => void taken.push(command));
  stop();
  requests.send('clear');
  expect(taken).toEqual(['highlight']);
});
