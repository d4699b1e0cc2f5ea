import type { HouseStyle } from './house-style';
import type { Random } from './random';
import { BENEFIT_SENTENCES } from './wording/benefits';
import { capital, listOf, lowered } from './wording/grammar';
import type { Parts } from './write-up';

/** A passage of a posting: lines of a list, or sentences of a paragraph. */
interface Block {
  heading: string | null;
  items: readonly string[];
  list: boolean;
}

const LEADS = [
  'You will {duty}.',
  'You will also {duty}.',
  'We will look to you to {duty}.',
  'Part of the job is to {duty}.',
  'It is also your job to {duty}.',
  'We will ask you to {duty}.',
  'The job also means that you {duty}.',
];

/** Bounds of a text, in characters; dates and American spelling change it a little afterwards. */
const SHORTEST = 930;
const LONGEST = 2450;

/**
 * Sets the parts of a posting as its employer does. Duties and, at need, whole paragraphs are added until the text is
 * long enough, and duties are taken away until it is short enough.
 */
export function layOut(random: Random, parts: Parts, style: HouseStyle, employer: string): string {
  const seed = Math.floor(random() * 4);
  const wanted = parts.skillDuties + 2 + Math.floor(random() * 7);
  let duties = Math.min(wanted, parts.duties.length);
  let fillers = random() < 0.35 ? 1 : 0;
  const benefits = random() < 0.78;
  const about = random() < 0.86;
  for (let steps = 0; ; steps++) {
    const text = typeset(blocksOf(parts, style, employer, { seed, duties, fillers, benefits, about }), style);
    if (text.length < SHORTEST && fillers < parts.fillers.length) {
      if (duties < parts.duties.length && steps % 3 !== 2) duties++;
      else fillers++;
    } else if (text.length > LONGEST && duties > parts.skillDuties) duties--;
    else return text;
  }
}

interface Amounts {
  /** Decides between ways of saying the same. */
  seed: number;
  duties: number;
  fillers: number;
  benefits: boolean;
  about: boolean;
}

function blocksOf(parts: Parts, style: HouseStyle, employer: string, amounts: Amounts): Block[] {
  const prose = style.structure === 'prose';
  const heading = (text: string) => (prose ? null : text.replace('{employer}', employer));
  const { headings } = style;
  const duties = parts.duties.slice(0, amounts.duties);
  const paragraph = (items: readonly string[], title: string | null = null): Block => ({
    heading: title === null ? null : heading(title),
    items,
    list: false,
  });
  const list = (items: readonly string[], title: string): Block => ({
    heading: heading(title),
    items,
    list: !prose,
  });

  const about = amounts.about ? [paragraph(parts.about, headings.about)] : [];
  const benefits = !amounts.benefits
    ? []
    : prose
      ? [paragraph([BENEFIT_SENTENCES[amounts.seed]!.replace('{benefits}', listOf(parts.benefits))])]
      : [list(parts.benefits.map(capital), headings.benefits)];
  const wishes = style.wishesApart || prose ? [list(parts.wishes, headings.preferred)] : [];
  const demands = style.wishesApart || prose ? parts.demands : [...parts.demands, ...parts.wishes];
  const intro = paragraph([parts.opening, ...parts.everyday]);
  return [
    ...(style.aboutFirst ? [...about, intro] : [intro]),
    list(prose ? spokenDuties(duties, amounts.seed) : duties, headings.duties),
    list(demands, headings.required),
    ...wishes,
    ...parts.fillers.slice(0, amounts.fillers).map((text) => paragraph([text])),
    ...(style.aboutFirst ? [] : about),
    ...benefits,
    paragraph(parts.hours === '' ? [] : [parts.hours]),
    paragraph(parts.closing, headings.closing),
  ].filter(({ items }) => items.length > 0);
}

/** Duties as sentences, two of the short ones in one: "You will …. Part of the job is to … and …." */
function spokenDuties(duties: readonly string[], seed: number): string[] {
  const sentences: string[] = [];
  for (let i = 0; i < duties.length; i++) {
    const lead = i === 0 ? 'In this job you will {duty}.' : LEADS[(i * 3 + seed) % LEADS.length]!;
    const [duty, next] = [lowered(duties[i]!), lowered(duties[i + 1] ?? '')];
    const together = i > 0 && next !== '' && !JOINED.test(duty) && !JOINED.test(next);
    if (together) i++;
    sentences.push(lead.replace('{duty}', together ? `${duty} and ${next}` : duty));
  }
  return sentences;
}

/** A duty that is too long, or already holds two, to stand beside another. */
const JOINED = /[,:]| and | or |.{55}/;

function typeset(blocks: readonly Block[], style: HouseStyle): string {
  const text = style.html
    ? blocks.map(asHtml).join('')
    : blocks
        .map((block) => (style.structure === 'notice' ? asNotice(block) : asText(block, style)))
        .join('\n\n');
  return (style.curlyQuotes ? text : text.replaceAll('’', "'")).trim();
}

function asText({ heading, items, list }: Block, { bullet, headingForm }: HouseStyle): string {
  const body = list ? items.map((item) => `${bullet}${item}`).join('\n') : items.join(' ');
  if (heading === null) return body;
  const title = {
    plain: heading,
    colon: `${heading}:`,
    capitals: heading.toUpperCase(),
    bold: `**${heading}**`,
  }[headingForm];
  return `${title}\n${body}`;
}

function asNotice({ heading, items, list }: Block): string {
  const body = list ? `${items.join('; ')}.` : items.join(' ');
  return heading === null ? body : `${heading}: ${body}`;
}

function asHtml({ heading, items, list }: Block): string {
  const title = heading === null ? '' : `<p><strong>${escaped(heading)}</strong></p>`;
  const body = list
    ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    : `<p>${escaped(items.join(' '))}</p>`;
  return `${title}${body}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}
