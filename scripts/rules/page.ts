/** The page docs/rules.md: every rule of the catalogue, in Vietnamese, then in English. */
import { catalogue, ruleOf, type RuleId } from '../../src/review/catalogue';
import { explanations } from '../../src/review/explanations';
import { severityName, type Language } from '../../src/review/messages';
import { ruleText } from '../../src/review/messages/languages';

const WORDS: Readonly<Record<Language, { heading: string; intro: string; severity: string; relation: string; legal: string; example: string }>> = {
  vi: {
    heading: 'Các quy tắc rà soát',
    intro: 'Trang này được tạo từ danh mục quy tắc bằng lệnh `npm run rules`; đừng sửa tay. Mức độ ghi ở đây là mức nặng nhất mà quy tắc có thể báo.',
    severity: 'Mức độ',
    relation: 'Quan hệ',
    legal: 'Căn cứ',
    example: 'Ví dụ',
  },
  en: {
    heading: 'The rules of a review',
    intro: 'Made from the catalogue of rules by `npm run rules`; do not edit. The severity given is the gravest that a rule may report.',
    severity: 'Severity',
    relation: 'Relation',
    legal: 'Legal basis',
    example: 'Example',
  },
};

export function rulesPage(): string {
  return `${chapter('vi')}\n---\n\n${chapter('en')}`;
}

function chapter(language: Language): string {
  const { heading, intro } = WORDS[language];
  return [`# ${heading}\n`, `${intro}\n`, ...(Object.keys(catalogue) as RuleId[]).map((rule) => section(rule, language))].join('\n');
}

function section(id: RuleId, language: Language): string {
  const words = WORDS[language];
  const rule = ruleOf(id);
  const { explanation, example } = explanations[language][id];
  const facts = [
    rule === undefined ? null : `${words.severity}: ${severityName(rule.severity, language)}`,
    rule?.relation === undefined ? null : `${words.relation}: ${rule.relation}`,
    rule?.legal === undefined ? null : `${words.legal}: ${rule.legal}`,
  ].filter((fact) => fact !== null);
  return `## ${ruleText(id, language).title}\n\n\`${id}\` · ${facts.join(' · ')}\n\n${explanation}\n\n${words.example}: ${example}\n`;
}
