import { isSpeakable, number, reachInWords, scoreFigure, shareFigure, TOO_FEW } from '@/app/format';
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

function Line({ row: { id, title, provider, verdict, assessment }, slice }: { row: TableRow; slice: Slice }) {
  const { relevance, reach, askedFor, alignment, trend, soft } = assessment;
  const colour = verdictColour(verdict);
  const speakable = isSpeakable(assessment.postings);
  return (
    <tr>
      <th scope="row" className="md:max-w-72">
        <a href={credentialLink(id, slice)} className="name">
          {title}
        </a>
        <span className="block text-fine font-normal text-soft">
          {[provider, soft && 'soft skills'].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td data-label="Verdict">
        <VerdictLabel verdict={verdict} />
      </td>
      <td data-label="Relevance">
        {relevance && speakable ? (
          <span className="inline-flex items-center gap-2 whitespace-nowrap">
            <span className="md:max-lg:hidden print:hidden">
              <IntervalBar estimate={relevance} position={(score) => score / 100} colour={colour} />
            </span>
            <span>
              <strong className="font-semibold">{scoreFigure(relevance).value}</strong>{' '}
              <span className="block text-fine text-soft">{scoreFigure(relevance).interval}</span>
            </span>
          </span>
        ) : (
          <None speakable={speakable} />
        )}
      </td>
      <td data-label="Reach">
        {reach && speakable ? (
          <span
            className="inline-flex flex-wrap items-center gap-x-2 md:flex-nowrap"
            title={reachInWords(reach)}
          >
            <span className="md:max-lg:hidden print:hidden">
              <IntervalBar estimate={reach} position={sharePosition} ticks={SHARE_TICKS} colour={colour} />
            </span>
            <span className="whitespace-nowrap">
              {reach.value === 0 ? 'none' : reachInWords(reach)}
              <span className="block text-fine text-soft">
                {reach.value === 0 ? reachInWords(reach).replace(', if any', '') : figureInWords(reach)}
              </span>
            </span>
          </span>
        ) : (
          <None speakable={speakable} />
        )}
      </td>
      <td data-label="Asked for" className="whitespace-nowrap">
        {askedFor.of === 0 ? '–' : `${number(askedFor.skills)} of ${number(askedFor.of)}`}
      </td>
      <td data-label="Alignment" className="whitespace-nowrap">
        {alignment && speakable ? (
          <span>
            {shareFigure(alignment).value}
            <span className="block text-fine text-soft">{shareFigure(alignment).interval}</span>
          </span>
        ) : (
          <None speakable={speakable} />
        )}
      </td>
      <td data-label="Trend">
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
const None = ({ speakable }: { speakable: boolean }) => (
  <span className="text-soft">{speakable ? '–' : TOO_FEW}</span>
);
