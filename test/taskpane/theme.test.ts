import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { firstLanguage } from '../../src/taskpane/language';
import { themeFor } from '../../src/taskpane/theme';

test.each([
  ['#262626', webDarkTheme],
  ['#FFFFFF', webLightTheme],
  [undefined, webLightTheme],
])('over Office with the background %s the pane is as dark as Office', (background, theme) => {
  expect(themeFor(background)).toBe(theme);
});

test.each([
  ['vi-VN', null, 'vi'],
  ['en-US', null, 'en'],
  ['en-US', 'vi', 'vi'],
  ['vi-VN', 'fr', 'vi'],
] as const)('in an Excel that speaks %s, after the choice %s, the pane speaks %s', (display, chosen, language) => {
  expect(firstLanguage(display, chosen)).toBe(language);
});
