import {
  distinctLabels,
  isAbbreviation,
  ruleOfAbbreviation,
  ruleOfName,
  tidy,
  withoutBrackets,
} from './labels';
import type { LabelRule, SkillFlag, SkillLabel, TaxonomySkill } from './skill';
import { slug } from './slug';

/** One row of O*NET's technology skills: an occupation that uses it. */
export interface OnetTool {
  name: string;
  group: string;
  /** "Hot technology": employers of many occupations ask for it by this name. */
  hot: boolean;
  /** Employers of this occupation do. */
  inDemand: boolean;
}

/**
 * O*NET's technology skills, each once.
 * @param everyday words, in small letters, that are no names
 */
export function onetTools(rows: readonly OnetTool[], everyday: ReadonlySet<string>): TaxonomySkill[] {
  const tools = new Map<string, OnetTool>();
  for (const row of rows) {
    const uri = `onet:${slug(row.name)}`;
    const tool = tools.get(uri);
    tools.set(
      uri,
      tool ? { ...tool, hot: tool.hot || row.hot, inDemand: tool.inDemand || row.inDemand } : row,
    );
  }
  return [...tools].map(([uri, tool]) => ({
    uri,
    name: tool.name,
    kind: 'tool',
    group: tool.group,
    labels: tool.hot ? labelsOfHot(tool.name) : labelsOf(tool.name, everyday),
    flags: flagsOf(tool),
  }));
}

function flagsOf({ hot, inDemand }: OnetTool): SkillFlag[] {
  return [...(hot ? (['hot'] as const) : []), ...(inDemand ? (['in demand'] as const) : [])];
}

/**
 * The labels of one of the thousands of tools that hardly any posting names. Only what cannot be anything else earns its
 * place in running text: tried on 9,000 postings, "risk assessment" for "Risk assessment software", abbreviations
 * (`ETC`, `DOE`) and last words (`ProFicient`) were wrong nine times in ten.
 */
function labelsOf(name: string, everyday: ReadonlySet<string>): SkillLabel[] {
  const core = coreOf(name);
  const { expansion } = abbreviationOf(core);
  const texts = [name];
  if (!isPhrase(core)) texts.push(core);
  if (/^\S{2,} \S+ /.test(expansion)) texts.push(expansion);
  return distinctLabels(texts.map((text) => ({ text, rule: ruleOfRare(text, everyday) })));
}

/** What is but everyday words ("Front Desk", `Route`), or falls into some (`people@work`), is found as a term alone. */
function ruleOfRare(name: string, everyday: ReadonlySet<string>): LabelRule {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
  const isName = isOneName(name) || !isPhrase(name);
  if (isName && words.every((word) => word === '' || everyday.has(word))) return 'as-term';
  return isOneName(name) ? 'in-context' : ruleOfWords(name);
}

/** The labels of a tool that employers are known to ask for by name: with what people call it for short. */
function labelsOfHot(name: string): SkillLabel[] {
  const core = coreOf(name);
  const labels: SkillLabel[] = [name, core].map((text) => ({
    text,
    rule: isOneName(text) ? ruleOfName(text) : ruleOfWords(text),
  }));
  const { expansion, abbreviation } = abbreviationOf(core);
  if (abbreviation !== '') {
    labels.push({ text: expansion, rule: ruleOfWords(expansion) });
    labels.push({ text: abbreviation, rule: ruleOfAbbreviation(abbreviation) });
  }
  const words = core.split(' ');
  const last = words.at(-1) as string;
  if (words.length > 1 && words.length < 4 && /\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u.test(last)) {
    labels.push({ text: last, rule: ruleOfName(last) });
  }
  return distinctLabels(labels);
}

const isOneName = (name: string) => !name.includes(' ');

/** "Microsoft Excel" keeps its capitals, "accounting software" has none; "testing software" is often something done. */
function ruleOfWords(name: string): LabelRule {
  if (!isPhrase(name)) return 'as-written';
  return /^\p{L}+ing software$/u.test(name) ? 'as-term' : 'any-case';
}

/** Words such as "Accounting software" or "Web browser", where a name ("Recipe Wizard") has several capitals. */
function isPhrase(name: string): boolean {
  return name
    .split(' ')
    .slice(1)
    .every((word) => /^[\p{Ll}&]/u.test(word));
}

/** Without remarks, and without "software" at its end: "ESRI ArcGIS software" is "ESRI ArcGIS". */
function coreOf(name: string): string {
  return tidy(withoutBrackets(name).replace(/ software$/, '')) || name;
}

/** What stands before an abbreviation at a name's end, and that; both empty where there is none. */
function abbreviationOf(core: string): { expansion: string; abbreviation: string } {
  const at = core.lastIndexOf(' ');
  const [expansion, abbreviation] = [core.slice(0, Math.max(at, 0)), core.slice(at + 1)];
  return isAbbreviation(abbreviation, expansion)
    ? { expansion, abbreviation }
    : { expansion: '', abbreviation: '' };
}
