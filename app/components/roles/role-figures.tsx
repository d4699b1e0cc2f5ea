import { dateInWords, number, oneIn, shareFigure, TOO_FEW } from '@/app/format';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { FigureList } from '../skills/figure-list';
import { money, trendFigure } from '../skills/words';
import { TrendArrow } from '../trend-label';
import { enoughAt } from './words';

/** The figures of a role at a glance, each leading to its part of the page. */
export function RoleFigures({ answer }: { answer: RoleAnswer }) {
  const { demand, trend, outlook, general, pay, enough } = answer;
  const ahead = outlook?.at(-1);
  const share = demand.share && shareFigure(demand.share);
  const at = enoughAt(enough);
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
          name: 'General skills',
          value: general ? shareFigure(general).value : '–',
          note: general
            ? `of all that it asks for (${shareFigure(general).interval}); the rest is specialised`
            : 'Too few postings of several occupations.',
          href: '#profile',
        },
        {
          name: 'Enough skills',
          value: at ? number(at.skills) : '–',
          note: at ? `cover ${shareOf(at.share)} of its postings in full` : 'No skill stands out.',
          href: '#enough',
        },
        {
          name: 'Median pay',
          value: pay.median
            ? money(pay.median.value, pay.currency)
            : pay.role
              ? money(pay.role.p50, pay.currency)
              : '–',
          note: pay.median
            ? `a year (${money(pay.median.low, null)} to ${money(pay.median.high, null)})`
            : pay.role
              ? `a year, from ${number(pay.role.n)} postings`
              : `${number(pay.stated.postings)} of ${number(pay.stated.of)} state it: ${TOO_FEW}`,
          href: '#pay',
        },
      ]}
    />
  );
}

const shareOf = (share: number) => `${Math.round(100 * share)}\u00a0%`;
