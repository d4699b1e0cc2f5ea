import {
  isSpeakable,
  NOT_JUDGED,
  number,
  reachInWords,
  scoreFigure,
  shareFigure,
  TOO_FEW,
} from '@/app/format';
import { credentialLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { IntervalBar } from '../interval-bar';
import { SHARE_TICKS, sharePosition } from '../share-scale';
import { TrendLabel } from '../trend-label';
import { VerdictLabel } from '../verdict-label';
import { verdictColour } from '../verdict-shapes';
import { SortHeader } from './sort-header';
import type { TableRequest, TableRow } from './table-request';

interface CredentialsTableProps {
  rows: readonly TableRow[];
  request: TableRequest;
  slice: Slice;
}

/** The catalogue, a line each. In its own order it falls into three groups, which say so. */
export function CredentialsTable({ rows, request, slice }: CredentialsTableProps) {
  const header = { request, slice };
  return (
    <div className="stacks mt-3">
      <table className="data">
        <caption className="sr-only">Credentials and what the postings of this slice say of them</caption>
        <thead>
          <tr>
            <SortHeader column="title" {...header}>
              Credential
            </SortHeader>
            <SortHeader column="verdict" {...header}>
              Verdict
            </SortHeader>
            <SortHeader column="relevance" {...header}>
              Relevance
            </SortHeader>
            <SortHeader column="reach" {...header}>
              Reach
            </SortHeader>
            <th scope="col">
              <span className="inline-block py-1">Asked for</span>
            </th>
            <SortHeader column="alignment" {...header}>
              Alignment
            </SortHeader>
            <SortHeader column="trend" {...header}>
              Trend
            </SortHeader>
          </tr>
        </thead>
        {groupsOf(rows, request).map(({ name, members }) => (
          <tbody key={name}>
            {name && (
              <tr>
                <th scope="rowgroup" colSpan={7} className="pt-6! text-soft!">
                  {name}
                </th>
              </tr>
            )}
            {members.map((row) => (
              <Line key={row.id} row={row} slice={slice} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const GROUPS = ['', 'Mostly soft skills, ranked among their like', 'Too little to judge'];

/** Under a sort of the reader's own there is one group. */
function groupsOf(
  rows: readonly TableRow[],
  { sort }: TableRequest,
): { name: string; members: TableRow[] }[] {
  if (sort) return [{ name: '', members: [...rows] }];
  return GROUPS.map((name, group) => ({
    name,
    members: rows.filter(
      ({ assessment: { verdict, soft } }) => group === (verdict === 'too little to judge' ? 2 : soft ? 1 : 0),
    ),
  })).filter(({ members }) => members.length > 0);
}

/** A cell in a phone's card: its name and its figure in one line, two cells side by side. */
const CELL = 'not-print:max-md:flex not-print:max-md:gap-1.5';
/** A figure's interval: beneath it, on a phone beside it. */
const BESIDE = 'block whitespace-nowrap text-fine text-soft not-print:max-md:inline';
const BAR = 'max-lg:hidden print:hidden';

function Line({ row: { id, title, provider, verdict, assessment }, slice }: { row: TableRow; slice: Slice }) {
  const { relevance, reach, askedFor, alignment, trend, soft } = assessment;
  const colour = verdictColour(verdict);
  const speakable = isSpeakable(assessment.postings);
  return (
    <tr className="grid-cols-[4fr_3fr] gap-x-4 not-print:max-md:grid">
      <th scope="row" className="col-span-2 md:max-w-72">
        <a href={credentialLink(id, slice)} className="name">
          {title}
        </a>
        <span className="block text-fine font-normal text-soft">
          {[provider, soft && 'soft skills'].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td data-label="Verdict" className={`${CELL} before:hidden`}>
        <VerdictLabel verdict={verdict} />
      </td>
      <td data-label="Relevance" className={CELL}>
        {relevance && speakable ? (
          <span className="inline-flex items-center gap-2">
            <span className={BAR}>
              <IntervalBar estimate={relevance} position={(score) => score / 100} colour={colour} />
            </span>
            <span>
              <strong className="font-semibold">{scoreFigure(relevance).value}</strong>{' '}
              <span className={BESIDE}>{scoreFigure(relevance).interval}</span>
            </span>
          </span>
        ) : (
          <None speakable={speakable} words={NOT_JUDGED} />
        )}
      </td>
      <td data-label="Reach" className={CELL}>
        {reach && speakable ? (
          <span
            className="inline-flex flex-wrap items-center gap-x-2 md:flex-nowrap"
            title={reachInWords(reach)}
          >
            <span className={BAR}>
              <IntervalBar estimate={reach} position={sharePosition} ticks={SHARE_TICKS} colour={colour} />
            </span>
            <span>
              <span className="whitespace-nowrap not-print:max-md:hidden">
                {reach.value === 0 ? 'none' : reachInWords(reach)}
              </span>
              <span
                className={`${BESIDE} not-print:max-md:whitespace-normal not-print:max-md:text-small not-print:max-md:text-ink`}
              >
                {reach.value === 0 ? reachInWords(reach).replace(', if any', '') : figureInWords(reach)}
              </span>
            </span>
          </span>
        ) : (
          <None speakable={speakable} />
        )}
      </td>
      <td data-label="Asked for" className={`${CELL} whitespace-nowrap`}>
        {askedFor.of === 0 ? '–' : `${number(askedFor.skills)} of ${number(askedFor.of)}`}
      </td>
      <td data-label="Alignment" className={CELL}>
        {alignment && speakable ? (
          <span>
            {shareFigure(alignment).value} <span className={BESIDE}>{shareFigure(alignment).interval}</span>
          </span>
        ) : (
          <None speakable={speakable} />
        )}
      </td>
      <td data-label="Trend" className={`${CELL} not-print:max-md:[&_.text-fine]:hidden`}>
        <TrendLabel trend={trend} />
      </td>
    </tr>
  );
}

const figureInWords = (estimate: Parameters<typeof shareFigure>[0]) => {
  const { value, interval } = shareFigure(estimate);
  return `${value} (${interval})`;
};

/** In place of a figure that cannot be given. */
const None = ({ speakable, words = '–' }: { speakable: boolean; words?: string }) => (
  <span className="text-soft">{speakable ? words : TOO_FEW}</span>
);
