/** The page around sheet and pane: its parts, its words and its buttons. */
import type { Language } from '../src/taskpane/language';
import './page.css';
import { STRINGS, type Strings } from './strings';

export interface Page {
  readonly sheet: HTMLElement;
  readonly file: HTMLInputElement;
  readonly pane: HTMLIFrameElement;
  setTitle(title: string): void;
  /** Opens the pane, anew where it was open. */
  openPane(): void;
  /** Puts a sentence above the sheet, or takes it away. */
  say(sentence: ((strings: Strings) => string) | null): void;
  speak(language: Language): void;
  /** Which sample is open; null where it is another file. */
  showSample(name: string | null): void;
  onSample(take: (name: string) => void): void;
  onLanguage(take: (language: Language) => void): void;
  onSave(take: () => void): void;
}

export function createPage(samples: readonly string[]): Page {
  const file = element<HTMLInputElement>('file');
  const pane = element<HTMLIFrameElement>('pane');
  const chooser = element<HTMLSelectElement>('samples');
  const languages = element<HTMLSelectElement>('language');
  let sentence: ((strings: Strings) => string) | null = null;
  let strings = STRINGS.vi;
  const otherFile = new Option('', '');
  const writeMessage = (): void => {
    element('sentence').textContent = sentence?.(strings) ?? '';
    element('message').hidden = sentence === null;
  };
  chooser.append(...samples.map((name) => new Option(name, name)), otherFile);
  const say = (wanted: typeof sentence): void => {
    sentence = wanted;
    writeMessage();
  };
  element('dismiss').addEventListener('click', () => say(null));
  element('open').addEventListener('click', () => file.click());
  return {
    sheet: element('sheet'),
    file,
    pane,
    setTitle: (title) => void (element('title').textContent = title),
    openPane: () => void (pane.src = 'pane.html'),
    say,
    speak: (language) => {
      strings = STRINGS[language];
      document.documentElement.lang = language;
      document.title = strings.page;
      languages.value = language;
      for (const part of document.querySelectorAll<HTMLElement>('[data-text]')) part.textContent = String(strings[part.dataset['text'] as keyof Strings]);
      otherFile.text = strings.other;
      writeMessage();
    },
    showSample: (name) => {
      chooser.value = name ?? '';
      otherFile.hidden = name !== null;
    },
    onSample: (take) => chooser.addEventListener('change', () => take(chooser.value)),
    onLanguage: (take) => languages.addEventListener('change', () => take(languages.value as Language)),
    onSave: (take) => element('save').addEventListener('click', take),
  };
}

/** F6 takes a person who works without a mouse from the sheet to the pane and back, as in Excel. */
export function onSwitchKey(from: Window, go: () => void): void {
  from.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    go();
  });
}

function element<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no element ${id}`);
  return found as E;
}
