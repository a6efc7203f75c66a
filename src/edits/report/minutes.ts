/** The results as plain text, to be pasted into minutes (biên bản). */
import { qualifiedAddress } from '../../sheet/address';
import { severityName } from '../../review/messages';
import { reportedFindings, type ReportedFinding, type ReportInput } from './input';
import { countSentences, groundLines } from './parts';
import { reportWords } from './words';

/** What is open first, then what was explained and what was mended, each numbered. */
export function minutesText(input: ReportInput): string {
  const words = reportWords[input.language];
  const [open, settled] = countSentences(input);
  const findings = reportedFindings(input);
  const sections = (['open', 'explained', 'mended'] as const).flatMap((state) => {
    const items = findings.filter(({ standing }) => standing.state === state);
    if (items.length === 0) return [];
    return ['', `${words.inMinutes[state]}:`, ...items.map((item, index) => `${index + 1}. ${lineOf(item, input)}`)];
  });
  const lines = [words.minutes, words.subtitle(input.file, input.at, input.version), '', `${open} ${settled}`, ...groundLines(input), ...sections];
  return `${lines.join('\n')}\n`;
}

/** "[Mâu thuẫn] PL07!E12: …"; an explanation stands behind it. */
function lineOf({ finding, standing }: ReportedFinding, { language, explain }: ReportInput): string {
  const said = standing.state === 'explained' ? ` ${reportWords[language].standing(standing)}.` : '';
  return `[${severityName(finding.severity, language)}] ${qualifiedAddress(finding.sheet, finding.cells[0] ?? '')}: ${explain(finding).sentence}${said}`;
}
