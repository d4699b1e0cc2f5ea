import { dateInWords, number, oneIn, shareFigure, TOO_FEW } from '@/app/format';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { TrendArrow } from '../trend-label';
import { FigureList } from './figure-list';
import { money, part, points, transferInWords, trendFigure } from './words';

/** The figures of a skill at a glance, each leading to its part of the page. */
export function SkillFigures({ answer }: { answer: SkillAnswer }) {
  const { demand, levels, trend, outlook, transferability, pay } = answer;
  const ahead = outlook?.at(-1);
  const told = levels.required + levels.preferred;
  const share = demand.share && shareFigure(demand.share);
  return (
    <FigureList
      figures={[
        {
          name: 'Share of postings',
          value: share?.value ?? TOO_FEW,
          note: `${number(demand.postings)} of ${number(demand.of)}${share ? ` (${share.interval})` : ''}`,
          href: '#months',
        },
        {
          name: 'Trend',
          value: (
            <span className="inline-flex items-center gap-2">
              <TrendArrow word={trend.word} />
              {trend.word}
            </span>
          ),
          note: trendFigure(trend),
          href: '#months',
        },
        {
          name: 'Outlook',
          value: ahead ? oneIn(ahead.value) : '–',
          note: ahead
            ? `${dateInWords(ahead.month)}, if the trend goes on: ${shareFigure(ahead).interval} (80 % interval)`
            : 'No trend to carry on.',
          href: '#months',
        },
        {
          name: 'Required',
          value: told > 0 ? part(levels.required, told) : '–',
          note:
            told > 0
              ? `of the ${number(told)} that say; ${part(levels.preferred, told)} prefer it`
              : 'No posting says whether it must be or may be.',
          href: '#firmness',
        },
        {
          name: 'Difference in pay',
          ...payFigure(pay),
          href: '#pay',
        },
        {
          name: 'Transferable',
          value: transferability.value === null ? '–' : points(transferability.value),
          note: transferability.value === null ? transferability.why : transferInWords(transferability.value),
          href: '#roles',
        },
      ]}
    />
  );
}

/** A difference whose interval holds zero is none to speak of. */
function payFigure({ difference, currency, why }: SkillAnswer['pay']) {
  if (!difference) return { value: '–', note: why };
  const { value, low, high } = difference;
  return {
    value: low > 0 || high < 0 ? money(value, currency) : 'not clear',
    note: `${money(low, currency)} to ${money(high, currency)} a year; a difference, never a cause`,
  };
}
