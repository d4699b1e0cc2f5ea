import { count } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { standsOut } from './findings';
import { skillCsv, skillLink } from './links';
import { RankedSection } from './ranked-section';
import { Section } from './section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

const SPREADS = [
  { dimension: 'country', table: 'countries', label: 'Country', many: 'countries' },
  { dimension: 'region', table: 'regions', label: 'Region', many: 'regions' },
  { dimension: 'sector', table: 'sectors', label: 'Sector', many: 'sectors' },
] as const;

interface PlacesProps {
  answer: SkillAnswer;
  slice: Slice;
}

/** How often the postings of each country, region and sector ask. */
export function Places({ answer, slice }: PlacesProps) {
  const { countries, regions, sectors, demand } = answer;
  const key = subjectKey(answer);
  return (
    <Section
      id="places"
      title={standsOut([...countries, ...regions, ...sectors]) ?? 'No place or sector stands out for sure'}
      note="Share of the postings of each that ask for it, beside that of the whole slice. A name leads to this page for that place or sector alone."
    >
      {SPREADS.map(({ dimension, table, label, many }) => {
        const asking = answer[table].filter(({ postings }) => postings > 0);
        const stated = asking.reduce((sum, { of }) => sum + of, 0);
        return (
          <RankedSection
            key={dimension}
            id={many}
            level={3}
            title={`By ${label.toLowerCase()}`}
            warnings={<Warnings warnings={answer.warnings} of={['field-sparse']} field={dimension} />}
            head={{ label, of: 'Postings', times: 'Times the slice' }}
            lines={asking.map(({ value, ...row }) => ({
              key: value,
              href: pageLink(`/skills/${key}`, { ...slice, [dimension]: [value] }),
              ...row,
            }))}
            whole={demand}
            none={
              asking.length === 0
                ? `No posting that asks for it states its ${label.toLowerCase()}.`
                : `No ${label.toLowerCase()} has enough postings to say.`
            }
            n={`${count(stated, 'posting')} of ${asking.length} ${asking.length === 1 ? label.toLowerCase() : many} that ask`}
            csv={skillCsv(key, slice, table)}
            link={`${skillLink(key, slice)}#${many}`}
          />
        );
      })}
    </Section>
  );
}
