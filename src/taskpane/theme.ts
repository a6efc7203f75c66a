/** The pane is dark where Office is. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The theme for Office's background colour ("#262626"); light where Office does not tell it, as on the web. */
export function themeFor(background: string | undefined): Theme {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (match === null) return webLightTheme;
  const brightness = match.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < 128 ? webDarkTheme : webLightTheme;
}
