import { z } from 'zod';

export const KindSchema = z.enum(['postings', 'credentials']);

/** A column that was given to a field, and why. */
const MappedColumn = z.object({
  column: z.string(),
  how: z.enum(['by its name', 'by its values', 'by its first lines', 'by hand']),
});

/** Which columns of a file hold which fields. Plain data: it is printed, stored with the import, and may be given by hand. */
export const MappingSchema = z.object({
  kind: KindSchema,
  fields: z.record(z.string(), z.array(MappedColumn)),
  unused: z.array(z.object({ column: z.string(), why: z.string() })),
});

export type Mapping = z.infer<typeof MappingSchema>;
export type MappedColumn = z.infer<typeof MappedColumn>;

/** The mapping in lines for people: `title <- Job Title (by its name)`. */
export function mappingInWords({ fields, unused }: Mapping): string[] {
  const used = Object.entries(fields).map(
    ([field, columns]) => `${field} <- ${columns.map(({ column, how }) => `${column} (${how})`).join(', ')}`,
  );
  const left = unused.map(({ column, why }) => `${column} (${why})`).join(', ');
  return left === '' ? used : [...used, `not used: ${left}`];
}
