import { count } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { RankedSection } from '../skills/ranked-section';
import { Section } from '../skills/section';
import { Warnings } from '../skills/warnings';
import { roleCsv, roleLink } from './links';
import { placesFinding } from './words';

const SPREADS = [
  { dimension: 'country', table: 'countries', label: 'country', many: 'countries' },
  { dimension: 'region', table: 'regions', label: 'region', many: 'regions' },
  { dimension: 'sector', table: 'sectors', label: 'sector', many: 'sectors' },
] as const;

/** How much of the postings of each country, region and sector the role takes up. */
export function RolePlaces({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { countries, regions, sectors, demand, role, warnings } = answer;
  return (
    <Section
      id="places"
      title={placesFinding([...countries, ...regions, ...sectors])}
      note="Share of the postings of each that are of this role, beside that of the whole slice. A name leads to this page for that place or sector alone."
    >
      {SPREADS.map(({ dimension, table, label, many }) => {
        const found = answer[table].filter(({ postings }) => postings > 0);
        const stated = found.reduce((sum, { of }) => sum + of, 0);
        return (
          <RankedSection
            key={dimension}
            id={many}
            level={3}
            title={`By ${label}`}
            warnings={<Warnings warnings={warnings} of={['field-sparse']} field={dimension} />}
            head={{
              label: label.charAt(0).toUpperCase() + label.slice(1),
              of: 'Postings',
              times: 'Times the slice',
            }}
            lines={found.map(({ value, ...row }) => ({
              key: value,
              href: pageLink(`/roles/${role.code}`, { ...slice, [dimension]: [value] }),
              ...row,
            }))}
            whole={demand}
            none={
              found.length === 0
                ? `No posting of it states its ${label}.`
                : `No ${label} has enough postings to say.`
            }
            n={`${count(stated, 'posting')} of ${found.length} ${found.length === 1 ? label : many} where it is found`}
            csv={roleCsv(role.code, slice, table)}
            link={`${roleLink(role.code, slice)}#${many}`}
          />
        );
      })}
    </Section>
  );
}
